"""Every kind reads, judges and shows its own samples as it says."""

from dataclasses import replace

import pytest

from quizapp.bank_file import question_from_dict, question_to_dict
from quizapp.kinds import Unreadable, kind_of
from quizapp.questions import Grade, ScriptPair
from quizapp.registry import collect

KINDS = collect("quizapp.kinds", "KIND")


def samples():
    return [
        pytest.param(name, sample, id=f"{name}-{place}")
        for name, kind in KINDS.items()
        for place, sample in enumerate(kind.samples())
    ]


def responses():
    return [
        pytest.param(sample.question, values, credit, id=f"{name}-{place}-{'|'.join(values)}")
        for name, kind in KINDS.items()
        for place, sample in enumerate(kind.samples())
        for values, credit in sample.responses
    ]


@pytest.mark.parametrize(("question", "values", "credit"), responses())
def test_a_sample_response_earns_what_the_kind_says(question, values, credit):
    kind = kind_of(question)
    if credit is None:
        with pytest.raises(Unreadable) as refusal:
            kind.read(values)
        assert str(refusal.value).isidentifier(), "the refusal is a code that a page can explain"
        return
    grade = kind.grade(question, kind.read(values))
    assert grade.credit == pytest.approx(credit)
    assert (grade.verdict == "right") is (credit == 1)


@pytest.mark.parametrize(("question", "values", "credit"), responses())
def test_a_verdict_agrees_with_its_credit(question, values, credit):
    if credit is None:
        return
    kind = kind_of(question)
    grade = kind.grade(question, kind.read(values))
    assert isinstance(grade, Grade)
    assert {"right": grade.credit == 1, "partly": 0 < grade.credit < 1}.get(grade.verdict, grade.credit == 0)


@pytest.mark.parametrize(("name", "sample"), samples())
def test_a_kind_has_right_wrong_and_unreadable_samples(name, sample):
    credits = {credit for _, credit in sample.responses}
    assert {1.0, 0.0, None} <= credits


@pytest.mark.parametrize(("name", "sample"), samples())
def test_a_kind_carries_its_own_name_and_a_known_widget(name, sample):
    assert sample.question.kind == name
    assert KINDS[name].widget in {"choice", "choices", "text", "order", "match"}


@pytest.mark.parametrize(("name", "sample"), samples())
def test_the_key_itself_is_right_and_can_be_shown(name, sample):
    kind = KINDS[name]
    assert kind.grade(sample.question, sample.question.key) == Grade("right", 1.0)
    shown = kind.show(sample.question, sample.question.key)
    assert shown.hans and shown.hant if isinstance(shown, ScriptPair) else shown


@pytest.mark.parametrize(("name", "sample"), samples())
def test_a_question_survives_the_bank_file(name, sample):
    assert question_from_dict(question_to_dict(sample.question)) == sample.question


@pytest.mark.parametrize(("name", "sample"), samples())
def test_a_foreign_response_is_judged_without_an_accident(name, sample):
    kind = KINDS[name]
    for strange in ("", "o_elsewhere", True, False, (), ("x", "y")):
        if strange == sample.question.key:
            continue
        assert kind.grade(sample.question, strange).credit < 1


@pytest.mark.parametrize(("name", "sample"), samples())
def test_an_id_names_the_kind_the_direction_and_the_facts(name, sample):
    other = replace(sample.question, stem="…")
    assert other.id == sample.question.id
    assert sample.question.id.startswith("q_")


def test_the_samples_speak_chinese_and_english():
    for name, kind in KINDS.items():
        languages = {sample.question.language.split("-")[0] for sample in kind.samples()}
        assert languages == {"zh", "en"}, name

"""The whole pipeline on the seed: a bank that is valid, the same every time, and proves itself."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import jsonschema
import opencc
import pytest

from quizapp.bank_file import dump_bank, load_bank
from quizapp.generator.generation import generate
from quizapp.generator.intake import make_article
from quizapp.generator.seed_banks import make_seed_banks
from quizapp.generator.wikitext.rendering import readable
from quizapp.questions import Bank
from quizapp.text.folding import fold

SEED = Path("seeds/articles/zh/豫湘桂会战.wikitext")
SCHEMA = Path(__file__).with_name("bank.schema.json")


def bank_of(wikitext: str) -> Bank:
    return generate([make_article(wikitext, "豫湘桂会战", "zh")])


@pytest.fixture(scope="module")
def bank() -> Bank:
    return bank_of(SEED.read_text(encoding="utf-8"))


def test_it_asks_at_least_160_questions_of_five_kinds(bank: Bank) -> None:
    kinds = Counter(question.kind for question in bank.questions)
    assert len(bank.questions) >= 160
    assert set(kinds) >= {"single_choice", "true_false", "short_answer", "date", "ordering"}


def test_it_keeps_the_contract_of_the_bank_file(bank: Bank) -> None:
    jsonschema.validate(json.loads(dump_bank(bank)), json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_its_file_gives_the_same_bank_back(bank: Bank) -> None:
    text = dump_bank(bank)
    assert dump_bank(load_bank(text)) == text


def test_no_identity_is_given_twice(bank: Bank) -> None:
    for things in (bank.facts, bank.questions):
        assert len({thing.id for thing in things}) == len(things)


def test_every_question_stands_on_facts_that_are_not_withheld(bank: Bank) -> None:
    asked = {fact.id for fact in bank.facts if fact.status == "ok"}
    for question in bank.questions:
        assert set(question.facts) <= asked, question.stem


def test_every_question_proves_itself_with_the_words_of_its_spans(bank: Bank) -> None:
    wikitext = SEED.read_text(encoding="utf-8")
    for question in bank.questions:
        for source in question.sources:
            assert readable(wikitext[source.start : source.end], "zh") == source.quote


def test_no_question_repeats_what_the_article_contradicts(bank: Bank) -> None:
    text = fold(dump_bank(Bank(bank.generator, (), (), bank.questions, ())))
    for disputed in (
        "第36集团军司令李家钰",
        "第37集团军（由李家钰",
        "支那派遣军总司令畑俊六",
        "支那派遣军（由冈村",
    ):
        assert disputed not in text
    assert "1944-04-27" not in text


@pytest.mark.parametrize("seed", ["0", "1", "42"])
def test_the_same_article_gives_the_same_bytes_whatever_the_hash_seed(seed: str) -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "quizapp", "generate", str(SEED)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
        timeout=120,
    ).stdout
    assert printed.decode() == dump_bank(bank_of(SEED.read_text(encoding="utf-8")))


@pytest.mark.parametrize("script", ["t2s", "s2t", "s2tw", "s2hk"])
def test_converting_the_article_keeps_every_fact_and_question(bank: Bank, script: str) -> None:
    converted = bank_of(opencc.OpenCC(script).convert(SEED.read_text(encoding="utf-8")))
    assert {fact.id for fact in converted.facts} == {fact.id for fact in bank.facts}
    assert {question.id for question in converted.questions} == {question.id for question in bank.questions}


def test_changing_one_unrelated_sentence_keeps_the_rest(bank: Bank) -> None:
    text = SEED.read_text(encoding="utf-8")
    changed = bank_of(text.replace("史迪威則指出", "史迪威卻警告", 1).replace("著名歷史學者", "歷史學家", 1))
    for before, after in ((bank.facts, changed.facts), (bank.questions, changed.questions)):
        kept = {thing.id for thing in before} & {thing.id for thing in after}
        assert len(kept) >= 0.99 * len(before)


def test_the_seed_banks_are_what_the_generator_makes_of_their_articles() -> None:
    for path, text in make_seed_banks(Path("seeds")).items():
        assert path.read_text(encoding="utf-8") == text, f"{path} is out of date; run: quizapp seeds"

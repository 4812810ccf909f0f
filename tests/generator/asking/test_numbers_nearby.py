"""Numbers beside the true one, and what the text says of it."""

from quizapp.facts import QuantityValue
from tests.generator.asking.small_battle import FACTS, about, asked, fact


def test_a_number_that_the_text_gives_as_a_rough_one_is_only_typed():
    exact = fact("casualties", QuantityValue(800, "人"), side=1, qualifier="陣亡", quote="800人陣亡")
    assert {each.kind for each in about(asked([*FACTS, exact], "國軍陣亡者有800人。"), exact)} > {"numeric"}
    assert {each.kind for each in about(asked([*FACTS, exact], "國軍陣亡者有800多人。"), exact)} == {
        "numeric"
    }

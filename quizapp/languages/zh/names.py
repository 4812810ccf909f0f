"""What Chinese names look like, as tables."""

from quizapp.languages import Names

# Simplified gives each of these for another character too (岳 for 嶽), but Traditional writes them as well:
# a spelling with them alone is no sign of either script.
IN_BOTH_SCRIPTS = frozenset("岳范余于郁涂朴游咸岩淀杰采占台征筑熏辟准凶卜吃唇挂涌吁适雇札栗志")

# Mostly surnames in what this product reads, so that 嶽 and 鬍 are never written for them.
ALWAYS_KEPT = frozenset("岳胡")

# As the first character of a name these stay what they are: the surname 范 is not 範.
FIRST_CHARACTERS_KEPT = frozenset("岳范余于郁涂朴游咸岩淀")

# Written in Japanese names for 高 岛 滨 边 户 崎, unknown to OpenCC's Japanese table.
JAPANESE_VARIANTS = frozenset("髙嶋濵邉戸﨑")

NAMES = Names(titles=())

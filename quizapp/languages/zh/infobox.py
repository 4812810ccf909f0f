"""How Chinese infobox values are laid out. Simplified, for folded text."""

# What stands between two things in one line.
PART_OF_JOINTS = r"(?!)"

ITEM_SEPARATORS = r"[、，,；;]|(?<![\u4e00-\u9fff])(?:及|和|与)(?![\u4e00-\u9fff])"

# Words before a name that are no part of it, longest first where one begins another.
RANKS = (
    "陆军一级上将", "陆军二级上将", "一级上将", "二级上将", "特级上将", "海军上将", "海军中将", "海军少将",
    "陆军大将", "海军大将", "元帅", "大将", "上将", "中将", "少将", "准将", "大校", "上校", "中校", "少校",
    "上尉", "中尉", "少尉", "大佐", "中佐", "少佐", "大元帅", "将军",
)  # fmt: skip

# Template names and marks that tell a commander's fate -> the fate's code.
FATE_TEMPLATES = {
    "kia": "killed", "阵亡": "killed", "kia2": "killed", "战死": "killed",
    "wia": "wounded", "pow": "captured", "俘虏": "captured", "被俘": "captured",
    "surrendered": "surrendered", "投降": "surrendered", "mia": "missing", "失踪": "missing",
    "executed": "executed", "处决": "executed", "dow": "died_of_wounds", "assassinated": "assassinated",
}  # fmt: skip
FATE_WORDS = {
    "阵亡": "killed", "战死": "killed", "殉国": "killed", "†": "killed", "负伤": "wounded", "受伤": "wounded",
    "被俘": "captured", "俘虏": "captured", "投降": "surrendered", "失踪": "missing", "被处决": "executed",
    "处决": "executed", "自杀": "suicide", "自尽": "suicide",
}  # fmt: skip

# A line's "category：" in casualties; what counts as an empty answer.
CATEGORY = r"(?P<category>[\u4e00-\u9fff]{2,8})\s*[:：]"
UNKNOWN = r"不详|不明|未知|无记录|无从查考|\?|？"
HEDGES = r"约|大约|据称|估计|可能|一说|另说|至少|超过|以上|不足|近|余|多名|宣称|声称"

# Casualty category words found beside a number when the line names none.
CASUALTY_WORDS = (
    "伤亡",
    "阵亡",
    "战死",
    "被俘",
    "俘虏",
    "受伤",
    "负伤",
    "失踪",
    "毙伤",
    "死亡",
    "被杀",
    "死伤",
)

# The side that a result sentence calls the winner: words that follow the side's name.
VICTORY = r"(?P<how>大胜|惨胜|险胜|小胜|胜利|获胜|得胜|胜)"
NO_VICTORY = r"未|没有|不分胜负|平手|僵持|双方|均称|声称|都宣"

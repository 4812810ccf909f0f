"""How Chinese writes numbers and counts. Simplified, for folded text."""

from quizapp.languages import Numerals

NUMERALS = Numerals(
    digits={
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    },
    units={"十": 10, "廿": 20, "卅": 30, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000},
    before_number={
        "大约": "about", "约莫": "about", "约为": "about", "约": "about", "大概": "about", "估计": "about",
        "超过": "over", "逾": "over", "高于": "over", "多达": "about", "号称": "about",
        "将近": "nearly", "接近": "nearly", "近": "nearly", "不到": "nearly", "不足": "nearly", "不满": "nearly",
        "至少": "at_least", "不少于": "at_least", "不低于": "at_least",
        "不超过": "at_most", "不多于": "at_most", "最多": "at_most", "至多": "at_most", "顶多": "at_most",
    },
    after_number={
        "余": "over", "多": "over", "以上": "at_least", "以下": "at_most", "左右": "about", "上下": "about",
        "许": "about",
    },
    nouns=(),
)  # fmt: skip

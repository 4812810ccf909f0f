"""What teachers are told of a Chinese article. Data only."""

NOT_A_BATTLE = "这一条目不是战役条目：没有战役信息框，标题也不是战役，没有出题。"
NO_INFOBOX = "这一条目没有战役信息框，只读正文。"
UNREADABLE = "信息框字段 {parameter} 的这一项读不出：{quote}"
RUNS_BACKWARDS = (
    "时间倒流：“{quote}…”写的是{when}，而同一节前文已经说到{year}年{month}月；月份很可能有误，这一句不出题。"
)
QUOTED = "“{quote}”"
QUOTES_JOINED_BY = "、"
RIVAL_COUNTS = "原文并列了几种说法，不出题：{quotes}"
NO_SINGLE_COUNT = "原文对此没有单一的说法，不出题：“{quote}”"
TWO_COMMANDERS = "同一部队有两位指挥官：“{one}”与“{other}”，两者都不出题。"
TWO_UNITS = "同一人被写成两支同级部队的指挥官：“{one}”与“{other}”，两者都不出题。"
ON_BOTH_SIDES = "信息框把{quote}写在交战双方。"
END_BEFORE_START = "结束早于开始：“{quote}”。"

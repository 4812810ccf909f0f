"""How Chinese asks and states: templates in Simplified characters by the name of the asking. Data only.

Places in braces: battle, army and party (the words for the fact's side), unit (qualifier with its army),
subject_unit (subject with its army), value, qualifier, subject, when, year, ordinal, counted (number with
unit), measure (unit of the number), thing (what is counted), other (the value of the other side), caller.
Kinds that a row does not name are asked by its first row.
"""

from quizapp.languages.zh.posts import JAPANESE

PHRASES: dict[str, dict[str, str]] = {
    "conflict.start.day": {
        "single_choice": "{battle}从哪一天开始{calendar}？",
        "date": "{battle}开始于{year}几月几日{calendar}？",
        "statement": "{battle}开始于{value}。",
    },
    "conflict.start.month": {
        "single_choice": "{battle}开始于哪个月{calendar}？",
        "statement": "{battle}开始于{value}。",
        "near_why": "{battle}开始于{key}。",
    },
    "conflict.start.year": {
        "single_choice": "{battle}开始于哪一年？",
        "date": "{battle}开始于哪一年？",
        "statement": "{battle}开始于{value}。",
        "near_why": "{battle}开始于{key}。",
    },
    "conflict.day.day": {
        "single_choice": "{battle}发生在哪一天{calendar}？",
        "date": "{battle}发生在{year}几月几日{calendar}？",
        "statement": "{battle}发生在{value}。",
    },
    "conflict.day.month": {
        "single_choice": "{battle}发生在哪个月{calendar}？",
        "statement": "{battle}发生在{value}。",
        "near_why": "{battle}发生在{key}。",
    },
    "conflict.day.year": {
        "single_choice": "{battle}发生在哪一年？",
        "date": "{battle}发生在哪一年？",
        "statement": "{battle}发生在{value}。",
        "near_why": "{battle}发生在{key}。",
    },
    "conflict.end.day": {
        "single_choice": "{battle}在哪一天结束{calendar}？",
        "date": "{battle}结束于{year}几月几日{calendar}？",
        "statement": "{battle}结束于{value}。",
    },
    "conflict.end.month": {
        "single_choice": "{battle}在哪个月结束{calendar}？",
        "statement": "{battle}结束于{value}。",
        "near_why": "{battle}结束于{key}。",
    },
    "conflict.end.year": {
        "single_choice": "{battle}结束于哪一年？",
        "date": "{battle}结束于哪一年？",
        "statement": "{battle}结束于{value}。",
        "near_why": "{battle}结束于{key}。",
    },
    "conflict.place.place": {
        "single_choice": "{battle}的战场包括下列哪个省？",
        "statement": "{battle}的战场包括{value}。",
        "table_why": "条目没有提到{value}。",
    },
    "conflict.part_of.whole": {
        "single_choice": "{battle}是下列哪场战争的一部分？",
        "statement": "{battle}是{value}的一部分。",
        "table_why": "{battle}不属于{value}。",
    },
    "conflict.winner.outcome": {
        "single_choice": "{battle}在{scope}上胜负如何？",
        "statement": "{battle}在{scope}上的结果是{value}。",
        "table_why": "条目记载的结果是{key}。",
    },
    "conflict.name.name": {
        "short_answer": "{caller}用什么名称称呼{battle}？",
        "statement": "{caller}称{battle}为“{value}”。",
    },
    "conflict.name.other": {
        "short_answer": "{battle}又称什么？",
        "statement": "{battle}又称“{value}”。",
    },
    "belligerent.foe": {
        "single_choice": "{battle}中，与{enemy}交战的是下列哪一方？",
        "statement": "{battle}中，{value}与{enemy}交战。",
        "table_why": "条目没有提到{value}。",
    },
    "belligerent.several": {
        "multiple_choice": "{battle}中，下列哪些参战方与{enemy}交战？",
        "line": "{value}的对手是{enemy}",
        "why": "{value}属于另一方。",
    },
    "belligerent.same_side": {
        "statement": "{battle}中，{one}与{two}属于同一方。",
        "statement_not": "{battle}中，{one}与{two}属于敌对的两方。",
        "line": "{value}的对手是{enemy}",
    },
    "belligerent.enemy": {
        "short_answer": "{battle}中，与{other}交战的是哪个国家？",
        "statement": "{battle}中，与{other}交战的是{value}。",
    },
    "commander.side": {
        "single_choice": "{battle}中，{value}是哪一方的指挥官？",
        "statement": "{battle}中，{value}是{party}的指挥官。",
    },
    "commander.member": {
        "single_choice": "下列人物中，哪一位在{battle}中是{party}的指挥官？",
        "short_answer": "{battle}中，{party}的指挥官是谁？",
        "statement": "{battle}中，{value}是{party}的指挥官。",
        "why": "{value}是{party}的指挥官。",
        "elsewhere_why": "{value}是{battle}的指挥官。",
    },
    "commander.several": {
        "multiple_choice": "{battle}中，下列哪些人物是{party}的指挥官？",
        "line": "{value}是{party}的指挥官",
    },
    "commander.same_side": {
        "statement": "{battle}中，{one}与{two}是同一方的指挥官。",
        "statement_not": "{battle}中，{one}与{two}是敌对两方的指挥官。",
        "line": "{value}是{party}的指挥官",
    },
    "commander.matching": {
        "matching": "{battle}中，下列人物各是哪一方的指挥官？",
        "line": "{value}属{party}",
    },
    "commander.fate.fate": {
        "single_choice": "{battle}的下列{party}指挥官中，哪一位{fate}？",
        "statement": "{battle}的{party}指挥官{subject}{fate}。",
        "why": "条目没有说{value}{fate}。",
    },
    "strength.amount": {
        "single_choice": "{battle}中，{party}投入的{thing}是多少{measure}？",
        "numeric": "{battle}中，{party}投入的{thing}是多少{measure}？",
        "statement": "{battle}中，{party}投入的{thing}是{value}。",
        "why": "{value}是{party}投入的{thing}。",
    },
    "casualties.amount": {
        "single_choice": "{battle}中，{party}{loss}多少{measure}？",
        "numeric": "{battle}中，{party}{loss}多少{measure}？",
        "statement": "{battle}中，{party}{loss}{value}。",
        "why": "{value}是{party}{loss}的数目。",
    },
    "casualties.amount.befell": {
        "single_choice": "{battle}中，{party}{loss}是多少{measure}？",
        "numeric": "{battle}中，{party}{loss}是多少{measure}？",
        "statement": "{battle}中，{party}{loss}是{value}。",
        "why": "{value}是{party}{loss}的数目。",
    },
    "strength.compare": {
        "statement": "{battle}中，{party}投入的{thing}多于{enemy}。",
        "statement_not": "{battle}中，{party}投入的{thing}少于{enemy}。",
        "line": "{party}投入的{thing}是{value}",
    },
    "strength.matching": {
        "matching": "{battle}中，{party}投入的下列各项各是多少？",
        "left": "{thing}",
        "line": "{thing}{number}",
    },
    "casualties.compare": {
        "statement": "{battle}中，{party}{loss}的数目大于{enemy}。",
        "statement_not": "{battle}中，{party}{loss}的数目小于{enemy}。",
        "line": "{party}{loss}{value}",
    },
    "casualties.within": {
        "statement": "{battle}中，{party}{loss}的人多于{other_loss}的人。",
        "statement_not": "{battle}中，{party}{loss}的人少于{other_loss}的人。",
        "line": "{loss}{value}",
    },
    "casualties.matching": {
        "matching": "{battle}中，{party}的下列各项损失各是多少？",
        "left": "{loss}",
        "line": "{loss}{value}",
    },
    "unit.parent.parent": {
        "single_choice": "{battle}的参战部队中，{subject_unit}隶属于哪支部队？",
        "statement": "{battle}的参战部队中，{subject_unit}隶属于{value}。",
        "why": "隶属于{value}的是{subject_unit}。",
    },
    "unit.parent.several": {
        "multiple_choice": "{battle}的参战部队中，下列哪些部队隶属于{value}？",
        "line": "{subject_unit}隶属于{value}",
    },
    "unit.strength.amount": {
        "single_choice": "{battle}的参战部队中，{subject_unit}的总兵力包括多少个{thing}？",
        "numeric": "{battle}的参战部队中，{subject_unit}的总兵力包括多少个{thing}？",
        "statement": "{battle}的参战部队中，{subject_unit}的总兵力包括{value}。",
        "why": "{subject_unit}的总兵力包括{value}。",
    },
    "command.person": {
        "single_choice": "{battle}的参战部队中，{unit}由谁指挥？",
        "short_answer": "{battle}的参战部队中，指挥{unit}的是谁？",
        "statement": "{battle}的参战部队中，{unit}由{value}指挥。",
        "why": "{unit}由{value}指挥。",
    },
    "command.unit": {
        "single_choice": "{battle}的参战部队中，{value}指挥的是哪支部队？",
        "statement": "{battle}的参战部队中，{value}指挥的是{unit}。",
        "why": "指挥{unit}的是{value}。",
    },
    "command.matching": {
        "matching": "{battle}的参战部队中，下列人物各指挥哪支部队？",
        "line": "{value}指挥{unit}",
    },
    "office.person": {
        "single_choice": "{battle}中，{unit}是谁？",
        "short_answer": "{battle}中，担任{unit}的是谁？",
        "statement": "{battle}中，{unit}是{value}。",
        "why": "{value}是{unit}。",
    },
    "office.office": {
        "single_choice": "{battle}中，{value}担任什么职务？",
        "statement": "{battle}中，{value}担任{unit}。",
        "why": "{unit}是{value}。",
    },
    "event.day": {
        "single_choice": "{within}，“{value}”发生在哪一天{calendar}？",
        "date": "{within}，“{value}”发生在{year}几月几日{calendar}？",
        "statement": "{within}，“{value}”发生在{when}{calendar}。",
        "why": "{when}：“{value}”。",
    },
    "event.day.until": {
        "single_choice": "{within}，“{value}”是截至哪一天的战况？",
        "date": "{within}，“{value}”是截至{year}几月几日的战况？",
        "statement": "{within}，“{value}”是截至{when}的战况。",
        "why": "{when}：“{value}”。",
    },
    "event.day.from": {
        "single_choice": "{within}，从哪一天起“{value}”？",
        "date": "{within}，从{year}几月几日起“{value}”？",
        "statement": "{within}，从{when}起“{value}”。",
        "why": "{when}：“{value}”。",
    },
    "event.event": {
        "single_choice": "{within}，下列哪一事件发生在{when}{calendar}？",
        "statement": "{within}，“{value}”发生在{when}{calendar}。",
        "why": "这件事发生在{when}。",
    },
    "event.gap": {
        "cloze": "{within}，{when}，“{gapped}”。",
        "statement": "{when}，“{value}”。",
    },
    "event.before": {
        "statement": "据《{battle}》条目，“{one}”早于“{two}”。",
        "statement_not": "据《{battle}》条目，“{one}”晚于“{two}”。",
        "line": "{when}：“{value}”",
    },
    "event.before_battle": {
        "statement": "“{value}”发生在{battle}开始之前。",
        "statement_not": "“{value}”发生在{battle}结束之后。",
        "line": "{when}：“{value}”",
    },
    "event.matching": {
        "matching": "{within}，下列事件各发生在哪一天？",
        "line": "{when}：{value}",
    },
    "event.month": {
        "multiple_choice": "{within}，下列哪些事件发生在{month}？",
        "line": "{when}：{value}",
        "why": "这件事发生在{when}。",
    },
    "event.sequence": {
        "ordering": "{within}，下列事件按什么先后顺序发生？",
        "line": "{when}：{value}",
    },
    "event.first": {"single_choice": "{within}，下列哪一事件发生得最早？"},
    "event.last": {"single_choice": "{within}，下列哪一事件发生得最晚？"},
    "phase.phase": {
        "single_choice": "{battle}的第{ordinal}阶段是哪场会战？",
        "statement": "{battle}的第{ordinal}阶段是{value}。",
        "why": "{value}是第{ordinal}阶段。",
    },
    "phase.sequence": {
        "ordering": "{battle}的各个阶段按什么先后顺序进行？",
        "line": "第{ordinal}阶段：{value}",
    },
    "battles.order": {
        "ordering": "下列各场战役按什么先后顺序开始？",
        "line": "{when}：{battle}",
        "topic": "下列各场战役",
    },
    "battles.earlier": {
        "statement": "{one}的开始早于{two}。",
        "statement_not": "{one}的开始晚于{two}。",
        "line": "{battle}开始于{when}",
    },
    "battles.matching": {
        "matching": "下列各场战役各开始于何时？",
        "line": "{battle}：{when}",
        "topic": "下列各场战役",
    },
    "battles.commander": {
        "single_choice": "谁既是{one}的指挥官，又是{two}的指挥官？",
        "short_answer": "谁既是{one}的指挥官，又是{two}的指挥官？",
        "statement": "{value}既是{one}的指挥官，又是{two}的指挥官。",
        "why": "{value}是{battle}的指挥官。",
    },
    "battles.several": {
        "multiple_choice": "{value}是下列哪些战役的指挥官？",
        "line": "{value}是{battle}的指挥官",
        "why": "《{battle}》条目没有提到{value}。",
        "topic": "下列哪些战役",
    },
}

JUDGE = "判断对错：{statement}"
TRUE, FALSE = "对", "错"
EVIDENCE_OF_ORDER = "先后为：{lines}。"
FULL_STOP = "。"
OR = "或"
APPROXIMATELY = {
    "about": "约{number}",
    "over": "{number}以上",
    "nearly": "将近{number}",
    "at_least": "至少{number}",
    "at_most": "至多{number}",
}
BETWEEN_LINES, BETWEEN_SENTENCES, IN_LIST = "；", "", "、"
NUMBER_IS_MADE_UP = "条目中没有{value}这个数目。"
OTHERS_ARE_MADE_UP = "其余数目条目中没有。"
SHORT_STEM, LONGEST_STEM, SHORT_CLAUSE = 40, 80, 14
"""Characters of a comfortable and of the longest stem, and of a clause that two of fit into one."""
HANT_QUOTES = {"“": "「", "”": "」"}

# What prose calls a side: the state's name -> the word before its units, and the word for its party.
SIDES = {
    "中华民国": ("中国", "中方"),
    "大日本帝国": ("日军", "日方"),
    "日本帝国": ("日军", "日方"),
    "日本": ("日军", "日方"),
}
# In a war among Chinese nobody is 中方: of whom that is to be feared, and what their units are called then.
OF_ONE_NATION = r"中国(?!远征军)|中华|中共|共产党|解放军|野战军|民主联军|红军|苏区|八路军|新四军|国民党|国民革命军|国民政府|(?:^|民国)国军|警备总司令部|军政长官公署|剿匪?总司令部|绥靖公署|[晋冀鲁豫苏皖陕甘宁绥察热辽湘鄂赣粤桂闽浙川滇黔边]{2,}(?:军区|边区|野战军|支队|游击队)|(?:华[东中北南]|中原|太行|太岳|山东|东北|西北)(?:军区|人民)|北洋|[奉直皖桂粤滇川黔晋]系|西北军|东北军"
ARMIES_OF_ONE_NATION = (
    # Both were of the 国民革命军 by name.
    (r"八路军|第(?:18|十八)集团军", "八路军"),
    (r"新四军|新编第(?:4|四)军", "新四军"),
    (r"解放军|野战军|中华人民共和国", "解放军"),
    (r"民主联军", "民主联军"),
    (r"红军|苏维埃|苏区", "红军"),
    (r"共产党|中共|共军", "共军"),
    (r"国民革命军|中华民国|国民政府|国民党|(?:^|民国)国军|剿总|剿匪|绥靖|警备总司令部|军政长官公署", "国军"),
)
SIDES |= {"国民革命军": ("中国", "中方"), "支那派遣军": ("日军", "日方")}
# Which calendar is meant, where an article of old times tells days in two.
CALENDAR = "（西历）"
DAYS_OF_THE_MOON = (
    r"旧历|农历|阴历|夏历|和历|新历|公历|西历|阳历|日[（(](?:公元|西元|即)?(?:\d{3,4}年)?\d{1,2}月\d{1,2}日"
    r"|[正腊冬一二三四五六七八九十]月(?:初|[一二三四五六七八九十]{1,3}日)|月[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]"
)
SOLAR_FROM = 1912
# What an event is said to belong to: the battle where it fell into its days, else only the article.
WITHIN, TOLD_BY = "{battle}期间", "据《{battle}》条目"
# A side that is no single state: 织田氏与德川氏一方.
TOGETHER, AMONG, AND_OTHERS, ONE_SIDE = "与", "、", "等", "{members}一方"
# Nothing in a Chinese sentence agrees with a title.
AGREEMENT: tuple[tuple[str, str, str, str], ...] = ()
# Headings that stand among the powers and name none.
HEADINGS = r"^(?:同盟国|轴心国|盟军|联合国军|聯合國軍|協約國|协约国|同盟國|軸心國|.*[:：])$"
# An army that is listed beside the power that it fights for.
ARMY_OF_A_POWER = r"(?:军|部队|纵队|兵团|舰队|水师|司令部|绥靖区|绥靖公署|长官公署|委员会|军区|战区)$"
# The words of a state that name its army, and its party.
ARMY_FORM, PARTY_FORM = r"军$", r"方$"
# No Chinese name is read with an article, and nothing stands between a number and its measure.
WITH_ARTICLE, BEFORE_MEASURE = r"(?!)", ""
# What a state's name ends in, where the table of states does not know it.
STATE_FORM = r"(?:国|朝|汉|魏|晋|唐|宋|辽|金|元|明|清|吴|楚|秦|齐|燕|赵|蜀)$"
# What the name of a power looks like, as against that of a party or an army.
POWER_FORM = STATE_FORM
# Words that already say whose unit it is.
ARMIES = (
    "日军",
    "日本",
    "中国",
    "国军",
    "国民革命军",
    "人民解放军",
    "解放军",
    "八路军",
    "新四军",
    "志愿军",
    "红军",
)
# Names by which a state may be typed as well.
STATES = {"中华民国": ("中国", "国民政府", "民国"), "大日本帝国": ("日本", "日本帝国", "日军", "日方")}
# What a dynasty or a state of old is called for short: 曹魏 is 魏, 明朝 is 明.
SHORT_STATES = (
    (r"^[曹北西东]魏$", ("魏", "魏国")),
    (r"^蜀汉$", ("蜀", "蜀国", "汉")),
    (r"^[东孙]吴$", ("吴", "吴国", "孙吴", "东吴")),
    (r"^[西东]汉$", ("汉", "汉朝")),
    (r"^[西东]晋$", ("晋", "晋朝")),
    (r"^[北南]宋$", ("宋", "宋朝")),
    (r"^后金$", ("金", "金国")),
    (r"^大?([\u4e00-\u9fff])[国朝]$", (r"\1", r"\1国", r"\1朝")),
    (r"^大清国$", ("清", "清朝", "大清", "满清")),
)
NESTED_QUOTES = (("“", "”", "‘", "’"), ("「", "」", "『", "』"))
DRAW = "不分胜负"
WON = "{party}获胜"
TACTICAL, SCOPE_TACTICAL, SCOPE = "战术", "战术", "总体"
FATES = {
    "killed": "阵亡",
    "captured": "被俘",
    "wounded": "负伤",
    "surrendered": "投降",
    "missing": "失踪",
    "executed": "被处决",
    "suicide": "自杀",
    "died_of_wounds": "伤重不治",
    "assassinated": "遇刺身亡",
}
ORDINALS = {"1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六"}
# How the brackets that tell apart titles of one name are set.
BRACKETS_OF_TITLE = (r"\s*\(([^()]+)\)$", r"（\1）")
# What is counted -> its name beside "投入的", and its measure where the source gives none.
THINGS = {
    "人": ("兵力", "人"),
    "名": ("兵力", "人"),
    "兵": ("兵力", "人"),
    "马": ("马匹", "匹"),
    "战车": ("战车", "辆"),
    "坦克": ("坦克", "辆"),
    "火炮": ("火炮", "门"),
    **{
        troops: (troops, "人")
        for troops in ("步兵", "骑兵", "重步兵", "轻步兵", "水军", "弓兵", "炮兵", "士兵", "官兵", "步骑兵")
    },
    "飞机": ("飞机", "架"),
    "战机": ("战机", "架"),
    "舰艇": ("舰艇", "艘"),
    # A bare number in an infobox counts people.
    "": ("兵力", "人"),
}
# Losses that befall people are verbs; all others are lost.
LOSSES_OF_PEOPLE = {
    loss: loss
    for loss in ("伤亡", "阵亡", "战死", "死亡", "被俘", "俘虏", "受伤", "负伤", "失踪", "死伤", "投降")
} | {"毙伤": "伤亡", "杀伤": "伤亡", "歼灭": "被歼灭", "被歼": "被歼灭"}
# What befell things that the source only measures: 沉没5艘 are 沉没的舰船.
BEFELL_THINGS = {
    "沉没": "沉没的",
    "击沉": "被击沉的",
    "被击沉": "被击沉的",
    "自沉": "自沉的",
    "重创": "遭重创的",
    "被重创": "遭重创的",
    "受损": "受损的",
    "损坏": "受损的",
    "击伤": "被击伤的",
    "击落": "被击落的",
    "被击落": "被击落的",
    "击毁": "被击毁的",
    "被击毁": "被击毁的",
    "被毁": "被毁的",
    "摧毁": "被摧毁的",
}
MEASURED_THINGS = {"艘": "舰船", "架": "飞机", "辆": "车辆", "门": "火炮"}
# Of these none counts those of another.
SEPARATE_LOSSES = ("阵亡", "战死", "受伤", "负伤", "被俘", "俘虏", "失踪")
TOTALS = ("", "损失", "人", "总计", "合计")
LOST = "损失{thing}"
LOST_PEOPLE = "损失"
PERSONS = TOTAL_MEASURE = "人"
MEASURES_OF_PEOPLE = ("人",)
# What measures a thing that the source counts by no measure of its own.
MEASURE_OF_NONE = "个"
# Units of the source that are no measure.
NO_MEASURE: tuple[str, ...] = ()
# A thing to count has a plain name.
PLAIN_THING = r"^(?![军师旅团营]$)(?!.*[毙歼俘伤亡死杀])[^\d]{1,6}$"
GIVEN_OUT_FOR = r"(?:号称|诈称|诡称|扬言)(?:有|共)?$"
CIVILIANS = r"平民|百姓|居民|民众"
# A note at the head of a page that tells its battle from others.
HATNOTE = (
    r"(?im)^\{\{\s*(?:about|for|other ?uses|distinguish|关于|对于|分辨)\s*\|[^}]*(?:\d{3,4}年|战役|会战|之战)"
)
BATTLE_OF_ITS_YEAR = "{battle}（{year}）"
NUMBERED_BOATS, BOATS = r"(?i)\bU-?\d+", r"潜艇"
# A unit by its number, and who is said to have led it.
NUMBERED_UNIT = r"\d+(?:师|旅|纵队)"
LED_BY = r"(?P<who>[^,。;:、\n]{{1,6}})指挥的?[^,。;\n]{{0,8}}?(?<!\d){unit}(?!团)"
# Units of several kinds counted together.
SEVERAL_KINDS = r"[及和与、或].*[军师旅团营]$"
# A name that speakers of the language use.
OWN_NAME = r"^[\u3400-\u9fff·]+$"
# A measure of the source that is asked as another.
MEASURES = {"名": "人", "士兵": "人", "官兵": "人", "将士": "人", "兵": "人"}
MYRIAD = ("万", 10_000)

# What follows a unit's name in the title of its commander, in match form.
HEAD_OF_UNIT = (
    r"总?(?:司令长官|司令官|司令|指挥官|指挥)|最高统帅|集团军总司令|军长|师长|旅长|团长|营长|师团长|旅团长|联队长|大队长"
    r"|(?<=军)长|(?<=师)长|(?<=旅)长|(?<=团)长"
)
# What a unit is, however it is numbered: those of one level stand beside each other.
# What stands between a unit and the title of its deputy commander, in match form.
DEPUTY = r"副$"
UNIT_LEVEL = r"集团军|方面军|派遣军|战区|师团|旅团|联队|大队|军团|兵团|纵队|军|师|旅|团"
# Words of what is yet to come, then sections of what led to the battle and of what came of it.
LOOKS_AHEAD = r"计划|准备|决定|部署|商讨|讨论|商议|筹划|策划|制定|批准"
BEFORE_THE_BATTLE = r"背景|起因|前奏|战前|准备|部署|开战前|缘起"
AFTER_THE_BATTLE = r"战后|影响|后果|善后|余波|后续|评价"
# What was done already by the day that is told, nobody knows since when.
ALREADY = r"已(?:经|被|于)?"
# A place that falls "until" a day has fallen on that day.
ON_THE_DAY = r"(?:失守|陷落|沦陷|失陷)$"
# Levels from the highest: who leads one of them leads whatever is below it, too.
RANKED_LEVELS = (
    ("派遣军", "方面军", "战区", "野战军"), ("集团军", "兵团", "军区"), ("军团", "纵队", "军"), ("师团", "师"), ("旅团", "旅"),
    ("联队", "团"),
)  # fmt: skip
UNIT_NUMBER = (
    r"(?:第?[\d一二三四五六七八九十百]+、?)*(?:第?[\d一二三四五六七八九十百]+)"
    r"(?:集团军|方面军|战区|师团|旅团|联队|大队|中队|军团|兵团|纵队|军|师|旅|团)"
)
# Words that any clause of war may have: they make no two events related.
COMMON = (
    "日军|国军|中国|军队|守军|部队|师团|旅团|集团军|方面军|战区|联队|大队|兵团|司令官|司令长官|司令|指挥|主力|一部|各一部|所辖"
    "|配属|阵地|防御|防线|河防|反击|进攻|攻击|强攻|总攻|攻坚|攻占|占领|夺取|发起|发动|开始|进行|实施|强渡|突破|推进|撤退"
    "|突入|逼近|进抵|进至|攻至|攻抵|攻向|会师|会合|陷落|沦陷|失陷|失守|附近|城区|城郊|郊区|地区|分别|相继|集中|个|向|由|从|在|以|对|之|的"
    "|与|及|和|于|等地|独立混成|一"
)
# A linked name that can be left out of a sentence: a place's.
NAME_TO_FILL_IN = r"^.{1,6}(?:县|市|城|镇|关|山|江|河|湖|岛|港|桥|省|州|口|阳|庄|寨)$"
TITLE_OF_NAME = r"(?!)"
# What may not touch a gap: it would give the name away, or be a part of it.
BESIDE_A_GAP = r"____(?:市|县|城|省|镇|战役|会战|部|军)|[第、]____|____、"
# 打了几年的仗里，这些位子可能换过人。
RULERS = r"(?:大汗|可汗|皇帝|天皇|国王|沙皇|苏丹|总统|首相|总理|主席|丞相)$"
# 哪支军队都有的部队：没有番号，也没有专名。
UNITS_OF_ANY_ARMY = (
    r"^(?:日军|国军|中国|日本|中方|日方)?(?:辎重|炮兵|砲兵|工兵|骑兵|特务|通信|警卫|教导|搜索|战车|装甲|补充|山炮|野炮|步兵|宪兵|补充)"
    r"(?:团|营|连|联队|大队|旅|队|部队)(?:副?(?:团|营|连|旅|联队|大队|队)长|参谋长)?$|^(?:日军|国军|中国|日本|中方|日方)?第?[\d一二三四五六七八九十]{1,3}(?:团|营|连|大队|支队)(?:副?(?:团|营|连|大队|支队)长|参谋长|副?政委|副?政治委员)?$"
)
# 同一天按两种历法写出。
TWO_CALENDARS = r"月[^月至到\-–—－~]*[（(][^（()）]*年[^（()）]*月"
# 只有姓的日本人。
FAMILY_NAME_ALONE = rf"^(?:{JAPANESE})$"
# 政党与其军队、机关并列时，算不上两个参战方。
ARMY_OR_OFFICE = r"(?:军|部队|司令部|纵队|政府军|游击队)$"
FORM_OF_A_STATE = r"(?:人民)?(?:共和[国國]|联邦|聯邦|合众国|合眾國|王[国國]|帝[国國]|王朝|公国|公國)$"
SHORTEST_NAME = 2

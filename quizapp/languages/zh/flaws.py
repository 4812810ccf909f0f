"""Chinese words that spoil a question, in folded (Simplified, half-width) characters. Data only."""

NEGATIVE = tuple("不是 并非 不属于 不包括 错误的 以外 之外 没有 不曾 未曾 无关 不正确".split())
ABSOLUTE = tuple("一定 必定 总是 从不 从未 所有 完全 唯一 只有 全都 绝对 任何".split())
VAGUE = tuple("经常 往往 通常 大多 可能 一些 左右 若干 似乎 大概 也许".split())
ALL_OR_NONE = tuple(
    "以上皆 以上都 以上均 以上全 上述皆 上述都 上述均 两者皆 两者都 两者均 三者皆 皆是 皆非 皆正确 皆错误 均正确 均错误 都正确 都错误 都不对 都对".split()
)
APPROXIMATE = tuple("约 余 近 超过 以上 大约 至少".split())
# Words that point at something outside the question.
DANGLING = tuple(
    "文中 本文 上文 下文 前述 上述 如前 该 此 本次 本战 这 那场 那次 那时 那里 其 他 她 它 彼 当时 当日 当天 "
    "当晚 当夜 同日 同年 同月 同时 次日 次年 翌日 翌年 隔年 随后 随即 旋即 旋以 之后 接着 后者 前者 双方 "
    "上列 以下 如下".split()
)
# A pronoun never stands for what the same clause has named: two armies act in most of them.
LOOKING_BACK = POINTING = ANTECEDENT = r"(?!)"
# Names and words in which such a character points at nothing.
NOT_POINTING = tuple("土耳其 马其顿 彼得 彼尔姆 吉他 犹他 他泊 应该 该隐".split())
# What a question's words ask for, and what sorts of answer serve.
INTERROGATIVES = (
    ("谁", ("person",)),
    ("哪一位", ("person",)),
    ("哪位", ("person",)),
    ("哪一天", ("date",)),
    ("几月几日", ("date",)),
    ("哪一年", ("date",)),
    ("哪个月", ("date",)),
    ("何时", ("date",)),
    ("什么时候", ("date",)),
    ("哪里", ("place",)),
    ("何处", ("place",)),
    ("哪个省", ("place",)),
    ("哪个国家", ("state", "side")),
    ("哪一方", ("side", "state")),
    ("多少", ("number",)),
    ("几个", ("number",)),
    ("哪支部队", ("unit",)),
    ("哪支", ("unit",)),
    ("什么职务", ("office",)),
    ("哪场会战", ("conflict",)),
    ("哪场战争", ("conflict",)),
    ("哪一事件", ("clause",)),
    ("什么名称", ("conflict",)),
    ("先后顺序", ("sequence",)),
    ("胜负如何", ("outcome",)),
)
# Any of these makes a sentence a question.
ASKING = tuple("谁 哪 何 几 多少 什么 怎样 怎么 是否 先后顺序".split())
SEQUENCE = tuple("第一次 第二次 第三次 首次 再次 最后 最终 首先 其次 开始后 结束后 后来 至此".split())
CONTESTED = tuple("估计 一说 另说 不详 争议 据说 传说 据称 可能 来源请求 声称 号称 预估 统计".split())
# What a whole sentence is only told by.
HEARSAY = tuple("一说 另说 据说 据传 传说 相传 据称 有争议".split())
DOUBLED = tuple("的的 了了 年年 月月 日日 是是 在在 由由 中中 ,, 。。 ?? 、、 ,。 、, ::".split())
PART_OF = {
    "第二次世界大战": ("太平洋战争", "中国抗日战争", "抗日战争", "苏德战争"),
    "中国": ("河南", "湖南", "广西", "广东", "贵州", "湖北"),
}
# Marks of the wiki that a reader must never see.
RESIDUE = tuple("file: image: category: 档案: 文件: 图像: 分类: 来源请求 缩略图".split())
# How a quoted event may not begin or end: in the middle of a sentence.
BROKEN_START = (
    r"与|和|及|并|以|因|将|向|迫|令|使|主力|分别|相继|负责|守城|守军|被(?!围)|仍|又|再|遂|在|于|至|到|战至|会战前|敌|部分"
    r"|一部|另|同|而|但|则|经|先|后|再次|准备|决定|遭|受|继续|乘|趁|全线|全军|克复|收复|攻占|占领|各部|各军"
)
BROKEN_END = (
    r"(?:后|时|中|外|并|而|及|和|与|的|之|即|为|以|将|预估)$"
    # Somebody who has not acted yet: 沿平汉路北进的日军.
    r"|的[^,]{0,4}(?:日军|国军|军队|部队|敌军)$"
)
# 没有名字的城，和什么也没说的行动。
NOTHING_NAMED = (
    r"(?:^|[入到至向出往攻守围])城(?:[内外中下]|$)|缺口|(?:变更|调整)部署$|工程完[工成]$|开始行动$|继续(?:前进|进攻|推进)$|展开行动$|(?:指定|预定)(?:位置|地点)$"
    # 不说何地、打谁的一击，和没有去处的一到。
    r"|^(?:(?![对向朝往])[\u4e00-\u9fff\d]){1,12}[军师旅团营](?:主力|一部)?(?:发起|发动|开始|进行)(?:全线|大规模|猛烈)?(?:进攻|攻击|反击)$|由[^,]{2,10}(?:率领|指挥|统率)$|……(?:激战|鏖战|血战|苦战|交战|抵抗|坚守)$"
    r"|率[\u4e00-\u9fff]{1,3}(?:赶到|抵达|到达|坚守|死守|撤退|后撤|突围|出击|迎战|来援|驰援|前进|出发)$"
    r"|(?:全歼|歼灭|击溃|击退|消灭)(?:守军|敌军|援军|全部守军)$"
    # 误字：克复子某地。
    r"|(?:克复|收复|攻占|占领|攻克|夺取|到达|进至)子(?![夜弹长洲牙])"
    # 攻克何处、到达何处、向何处反扑；省去了那一击本身的战果。
    r"|……[^,]{0,3}(?:攻克|攻占|占领|收复|夺取|包围|按来路[^,]{0,4}|将报告[^,]*)$|^[^,对向朝往]{1,12}(?:抵达|到达|赶到)$"
    r"|^[^,对向朝往于在]{1,8}?(?:组织兵力|集中兵力|组织)?(?:猛烈|疯狂|多次|再次|拼死)*(?:反扑|偷袭|夜袭|猛攻)$"
    r"|……(?:共|并)?(?:击毙|毙伤|毙敌|毙|歼敌|歼灭|歼|俘虏|俘|伤)[约共]*[\d一二三四五六七八九十百千万]+余?[人名]$"
    # 只说目标的半句。
    r"|以[^,]*为(?:目标|目的)$|以[^,]*的情况下"
    # 一封没有说是什么的电报。
    r"|(?:致电|致函|去电)(?!.*(?:令|请|要求|指示|命|建议|报告|同意|宣布|祝|庆|通知|提|称|说))[^,]*$"
    # 撤向何处。
    r"|^[^,自从由向往至到回出离]{1,12}(?:撤退|后撤|撤走|退却|溃散|溃退|溃逃)$"
    # 命令某部，没有说做什么；没有名字的军官；缺字的句子。
    r"|(?:命令|电令|急令|派)(?:[\u4e00-\u9fff]{0,4}第?[\d一二三四五六七八九十]+[、及和]?)+(?:军|师|旅|团|营|纵队)$"
    r"|^(?:日军|国军|敌军|解放军|共军)[一某]?(?:小队长|中队长|大队长|队长|指挥官|军官|联队长|团长|旅长|师长)(?:被|自|阵亡|战死|中弹|负伤)"
    r"|[军师旅团营]然(?:发动|发起|进攻)|(?:最初|原本|原定|起初|本来)(?:选中|打算|计划|准备|拟)"
    # 没有说明是哪一方的小部队。
    r"|^\d+纵|^第?[\d一二三四五六七八九十]+(?:旅|团|营)(?!团)"
)
# Who acts is a name enough in Chinese.
NAMES_SOMETHING = r""
ATTACKED = r"进攻|攻击|攻打|围攻"
OF_TWO_DAYS = CONTENT_OF_TITLE = ACT_IN_TITLE = BEGINS_OR_ENDS = r"(?!)"
# "Also" looks back at what is not quoted.
LINKED = r"也(?![门先])|亦"
_NUMBER = r"[一二三四五六七八九十百零〇]+|\d+"
# Who acts, somewhere in the first words: an army, a numbered unit, a party; or a place that falls.
ACTOR = (
    # A gap hides who acts.
    r"^_{2,}|日军|日方|日本|国军|解放军|国民革命军|红军|中国军队|中国|中共|八路军|新四军|美军|苏军|英军|德军|法军|盟军|联军|方面军|派遣军"
    rf"|第(?:{_NUMBER})(?:、第(?:{_NUMBER}))*(?:集团军|战区|师团|旅团|联队|军团|兵团|纵队|军|师|旅|团)"
    r"|[一二三四五六七八九十]+军"
    r"|^\d+(?:集团军|师团|旅团|联队|军团|兵团|纵队|军|师|旅|团)"
    # Somebody's army, and a battle that begins or ends.
    r"|^(?![守援敌我友大全各两该此其前后左右上下先主])[\u4e00-\u9fff]{1,4}?(?<![路翼线])军(?![队事官长部械情营区团力])"
    r"|^[\u4e00-\u9fff\d]{2,10}(?:会战|战役|之战|战争)(?:正式)?(?:开始|结束|爆发|打响)$"
    r"|^[\u4e00-\u9fff]{2,6}(?:失守|陷落|沦陷|失陷)$"
)
# A place that falls is an event in four characters.
FALLS = r"(?:失守|陷落|沦陷|失陷)$"
# 甲和乙, ①与③: an option that is made of others, and what parts a list.
COMBINED = r"^[①-⑩甲乙丙丁A-DⅠ-Ⅹ](?:[、,和与及]*[①-⑩甲乙丙丁A-DⅠ-Ⅹ])+$"
JOINTS = r"[、,和与及]"
# What tells a battle from others of its name.
NUMBERED = r"第[一二三四五六七八九十\d]+次"
YEAR = r"\d{3,4}年"
# How exact the answer has to be, by the words that ask.
PRECISIONS = {
    "哪一天": "day",
    "几月几日": "day",
    "哪一日": "day",
    "哪个月": "month",
    "哪一月": "month",
    "哪一年": "year",
    "哪年": "year",
}
OTHER_CALENDARS = tuple("农历 阴历 旧历 夏历 儒略历 回历 和历".split())
# Words that are a part of many names and cue nothing.
GENERAL = tuple(
    "集团军 方面军 派遣军 军团 兵团 战区 师团 旅团 联队 大队 纵队 部队 主力 军队 战争 战役 会战 战斗 作战 之战 之役 "
    "总司令 司令官 司令长官 司令 指挥官 指挥 参谋长 参谋 军长 师长 旅长 团长 中国 日本 日军 国军 联军 一方 中方 日方 "
    "一部分 一部 部分 哪一 哪场 什么 多少 下列 期间 参战 由谁 是谁 以北 以南 以东 以西 附近".split()
)
MEASURED = r"多少(?:[人名架辆门艘匹吨挺枚支]|公里|公顷)"
MEASURES = r"[人名架辆门艘匹吨挺枚支]|公里|公顷"
# A measure that counts the same as another.
LIKE_MEASURES = {"名": "人"}
UNIMPORTANT_SECTIONS = (
    r"^(?:注释|注解|备注|脚注|参考|参见|参看|外部链接|外部连接|延伸阅读|相关条目|书目|图集|画廊|资料来源)"
)
CHARGED = tuple(
    "英勇 英雄 光荣 辉煌 伟大 可耻 卑鄙 残暴 凶残 惨绝人寰 惨无人道 成功屠杀 鬼子 倭寇 土匪 共匪 敌伪 汉奸 卖国 叛徒 "
    "解放了 悍然 妄图 负隅顽抗".split()
)

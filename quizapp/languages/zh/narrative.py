"""How Chinese prose tells of battles: posts, units, acts, phases. Simplified, for folded text."""

_NUMBER = r"[\d一二三四五六七八九十百零〇两]{1,6}"

# 第31集团军, 暂编第十五军, 31军131师, 独立混成第7旅团; the chain names the smallest unit by its parents.
_ARM = (
    r"(?:独立混成|独立步兵|独立|混成|战车|装甲|坦克|骑兵|步兵|炮兵|工兵|山炮兵|野炮兵|辎重兵|搜索|暂编|新编|整编|预备|决死|教导|补充|荣誉|保安|暂|新|预|荣|整|挺进|近卫"
    r"|空降|伞兵|机械化|摩托化|山地|轻型?|重|海军陆战|陆战|航空|突击|特混|机动|特遣|步枪|猎兵|掷弹兵|装甲掷弹兵|国民掷弹兵|游骑兵|党卫军?|飞行|潜艇|驱逐舰|战斗机|轰炸机|高射炮)"
)
UNIT_LEVELS = (
    "集团军群", "集团军", "方面军", "野战军", "绥靖区", "战区", "师团", "旅团", "联队", "连队", "大队", "中队", "军团", "兵团", "纵队", "支队",
    "特遣舰队", "舰队", "特遣队", "航空队", "航空军", "飞行团", "战队", "军群", "集群", "路军", "军", "师", "旅", "团", "营", "连", "纵",
)  # fmt: skip
_LEVEL = "(?:" + "|".join(UNIT_LEVELS) + ")"
_ONE_UNIT = (
    rf"(?:{_ARM}{{0,3}}第?{_ARM}{{0,3}}{_NUMBER}{_ARM}{{0,3}}{_LEVEL}(?!事|队长|长官|营)(?<![师旅](?=团长)))"
)
UNIT = rf"{_ONE_UNIT}(?:[之的]?{_ONE_UNIT}){{0,4}}"
NAMED_UNIT = r"(?:[\u4e00-\u9fff]{2,5}?(?:派遣军|方面军|防守司令部|挺进军)|关东军|南方军)"
# The word for a side before a unit's own name.
SIDE_PREFIX = r"(?:国民革命军|日军|国军|共军|日本|中国|中方|日方)(?=.)"

# Titles of those who command, and of those who serve beside them; longest first.
HEAD_TITLES = (
    "战区司令长官", "司令长官", "总司令官", "总指挥官", "最高统帅", "总司令", "总指挥", "指挥官", "司令官", "司令",
    "师团长", "旅团长", "联队长", "大队长", "军团长", "军长", "师长", "旅长", "团长", "营长", "连长", "舰长", "司令员",
)  # fmt: skip
# Who fell in another fight: 铜鞮一战,……部将某被杀死.
FELL_IN = r"(?P<where>(?![\u4e00-\u9fff]军)[\u4e00-\u9fff]{{2}})(?:[（(][^（()）]*[）)])?(?:一战|之战)(?=,)[^。;]{{0,60}}{name}(?:被[^,。;]{{0,6}}(?:杀|斩)|战死|阵亡|被杀)"
# A range of days in figures alone: 8.20—8.27.
UNREAD_MONTHS = r"(?<![\d.])\d{1,2}\.\d{1,2}\s*[-–—~～至]+\s*\d{1,2}\.\d{1,2}(?![\d.万亿%公千百米里])"
# Posts beside the commander's that one person holds: title, and how it is written in full.
SINGLE_POSTS = (("政治委员", "政治委员"), ("政委", "政治委员"), ("参谋长", "参谋长"))
SIDE_TITLES = ("副参谋长", "参谋总长", "参谋长")
RANK = (
    r"(?:陆军|海军|空军)?(?:一级|二级|特级)?(?:上将|中将|少将|准将|大将|上校|中校|少校|大佐|中佐|少佐|元帅)"
)

# Surnames that make an unlinked name after a title believable; 沉 stands for 沈, which folds to it.
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沉曾彭吕苏卢蒋蔡贾丁魏薛叶"
    "阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖"
    "龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒"
    "耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵饶容阚佟"
)

# A list of troops: "日方参战部队：" then "*第12军（由某某指挥）：总兵力为6个师团和6个旅团".
TROOP_LIST = (
    r"(?P<side>[\u4e00-\u9fff]{1,8}?)(?:参战部队|参战兵力|战斗序列|兵力)(?:包括|如下|有)?\s*[:：]\s*$"
)
TROOP_STRENGTH = r"总兵力为"

# Phases of a battle, told in its lead.
PHASES = rf"分为(?P<count>{_NUMBER})个?(?:阶段|时期|部分)[:：]"
TELLS_EVENTS = True
# Each day of a list has an event of its own.
SHARED_OUT = r"分别|各自"
# A list line that tells like a sentence, not only where it begins with its date.
TELLING_LINE = r"^.{20,}[,;].{5,}[。;]|^.{10,}。$"
# Which words for a side may begin a clause as who acts.
SIDES_THAT_ACT = r"^[\u4e00-\u9fff]{2,}$"
# Events whose month alone is known are kept even where their words do not stand alone.
TELLS_OF_MONTHS = True
BATTLE_NAME = (
    r"(?:会战|战役|之战|作战|战斗|保卫战|攻防战|行动|之围|事变|起义|大捷|海战|空战|合战|(?<!世界)大战|之役|之变"
    r"|(?:攻坚|阻击|伏击|歼灭|追击|突围|反击|登陆|围城|攻城|争夺|遭遇|破袭|攻略|游击|防御|突击)战)$"
)

# "日方称之为「一号作战」或「大陆打通作战」": who calls the battle what.
OTHER_NAME = (
    r"(?:(?P<who>[\u4e00-\u9fff]{1,4}(?:方|军|国))?(?:称之为|称为|又称为|又称|亦称|也称|或称|史称|称))"
    r"(?P<names>(?:\s*或?\s*[「“\"『][^」”\"』]{2,20}[」”\"』](?:[（(][^（()）]*[)）])?)+)"
)


# What ties a clause to the date that follows it.
BEFORE_DATE = r"(?:[并而且]?(?:(?:(?<![奋激苦血鏖转])战|直|截|延|迟)?(?:至|到)|从|自|于|赶?在)|直到)$"
# A sentence that begins with the hour alone speaks of the day told before it.
_HOUR = r"[约大]*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[时点](?:半|整|许|\d{1,2}分|[一二三四五六七八九十]{1,3}分)?(?:左右|许)?"
_TIME = "凌晨|拂晓|黎明|清晨|早晨|早上|上午|中午|正午|午后|下午|傍晚|黄昏|晚间|晚上|入夜|深夜|午夜"
HOUR_ALONE = rf"(?:(?P<time>{_TIME})(?:{_HOUR})?|{_HOUR})(?=[,\u4e00-\u9fff])(?!的|战|袭)"
BEGINS_ON = r"(?:始|开始|发生|爆发)于$"
AFTER_DATE = r"(?:起义?(?!来)|开始(?=,)|为止|止|当天|当日|时分?|期间|间)?"

# Sections that tell no history.
SKIPPED_SECTIONS = (
    r"参考|注释|脚注|备注|外部链接|外部连结|延伸阅读|参见|相关条目|文献|影视|纪念|文学|流行文化|评价"
)

# 失去职务的人；{name}为姓名。
REPLACED = (
    r"{name}[^。；]{{0,30}}(?:被撤职|被免职|撤换|由[^。，；]{{1,12}}(?:接任|继任|接替))"
    r"|(?:接替|取代|代替){name}"
)
FIGURES_CALLED_FALSE = (
    r"(?:规模|兵力|人数|伤亡|数字|战果|损失)[^。]{0,25}(?:高估|低估|夸大|虚报|浮报|低报|瞒报|缩小|夸张|不可信|存疑)"
    r"|(?:高估|低估|夸大|虚报|浮报|低报|瞒报)[^。]{0,12}(?:规模|兵力|人数|伤亡|数字|战果)"
)
# A day that something is only set for.
MEANT_FOR = r"(?:预定|预计|预订|计划|原定|拟定|拟|约定|商定)(?:于|在|为|到)?$|定[于在]$"
ARM_BEFORE_NUMBER = (
    r"((?:独立)?(?:步|骑|炮|野炮|山炮|工|辎重|重炮|野战重炮)兵)(第[\d一二三四五六七八九十百]+)(?=联队|大队|旅团|团)",
    r"\2\1",
)
BACKGROUND = r"背景|起因|缘起|准备|计划|部署|序幕|战前|原因|^lead"
ACT_OF_WAR = r"(?:攻占|占领|攻克|攻陷|攻入|激战|进攻|袭击|交战|突破|炮击|强渡|登陆|包围)"
DAYS_THAT_DENY_A_START = 1
PHASE_BEGINS = r"^第[一二三四五1-5](?:阶段|期)(?:作战)?(?:正式)?开始$"
BEGINS = r"^(?:会战|战役|战斗|攻势|作战|围城)(?:正式)?(?:开始|打响|爆发|展开)$"

"""How Chinese prose tells of battles: posts, units, acts, phases. Simplified, for folded text."""

_NUMBER = r"[\d一二三四五六七八九十百零〇两]+"

# 第31集团军, 暂编第十五军, 31军131师, 独立混成第7旅团; the chain names the smallest unit by its parents.
_ARM = (
    r"(?:独立混成|独立步兵|独立|混成|战车|装甲|骑兵|步兵|炮兵|工兵|暂编|新编|预备|荣誉|暂|新|预|荣|挺进|近卫)"
)
UNIT_LEVELS = (
    "集团军", "方面军", "战区", "师团", "旅团", "联队", "大队", "中队", "军团", "兵团", "纵队", "支队",
    "军", "师", "旅", "团", "营", "连",
)  # fmt: skip
_LEVEL = "(?:" + "|".join(UNIT_LEVELS) + ")"
UNIT = rf"(?:{_ARM}?第?{_ARM}?{_NUMBER}{_LEVEL})(?:{_ARM}?第?{_ARM}?{_NUMBER}{_LEVEL})*"
NAMED_UNIT = r"(?:[\u4e00-\u9fff]{2,5}?(?:派遣军|方面军|防守司令部|挺进军)|关东军|南方军)"
# The word for a side before a unit's own name.
SIDE_PREFIX = r"(?:国民革命军|日军|国军|共军|日本|中国|中方|日方)(?=.)"

# Titles of those who command, and of those who serve beside them; longest first.
HEAD_TITLES = (
    "战区司令长官", "司令长官", "总司令官", "总指挥官", "最高统帅", "总司令", "总指挥", "指挥官", "司令官", "司令",
    "师团长", "旅团长", "联队长", "大队长", "军团长", "军长", "师长", "旅长", "团长", "营长",
)  # fmt: skip
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
AFTER_NAME = r"(?=[，。、；：）)（(等率与和及指部所在奉以为于将中少上阵牺负战的之]|$)"

# A list of troops: "日方参战部队：" then "*第12军（由某某指挥）：总兵力为6个师团和6个旅团".
TROOP_LIST = (
    r"(?P<side>[\u4e00-\u9fff]{1,8}?)(?:参战部队|参战兵力|战斗序列|兵力)(?:包括|如下|有)?\s*[:：]\s*$"
)
# A line of an order of battle: "第70军：某某", "第34步兵团：某某少将".
POST_LINE = (
    r"^(?P<unit>[\u4e00-\u9fff\d]{2,16}?)\s*[:：]\s*(?:(?P<title>[\u4e00-\u9fff]{2,5}长|总?司令官?)\s*)?"
)
IS_UNIT = rf"(?:{UNIT}|.*(?:军|师|旅|团|队|司令部|兵团|战区))$"
COMMANDED_BY = "指挥"
TROOP_STRENGTH = r"总兵力为"

# Acts that make a clause an event worth telling.
ACTS = (
    "攻占|占领|攻克|攻陷|夺取|夺占|收复|克复|光复|陷落|失守|失陷|沦陷|会师|会合|发起|发动|进攻|攻击|强攻|总攻|攻坚|"
    "攻向|攻入|攻至|攻抵|进抵|进至|推进|强渡|突破|突入|包围|撤退|撤离|撤往|退守|撤回|突围|投降|阵亡|牺牲|殉国|"
    "反击|奇袭|空袭|击溃|击毁|登陆|抵达|成立|编组|逼近|发布|出席|召集|召开|完工|开进|进入|占据|击败|攻下|陷|克"
)

# Phases of a battle, told in its lead.
PHASES = rf"分为(?P<count>{_NUMBER})个?(?:阶段|时期|部分)[:：]"
TELLS_EVENTS = True
# Each day of a list has an event of its own.
SHARED_OUT = r"分别|各自"
# Events whose month alone is known are kept even where their words do not stand alone.
TELLS_OF_MONTHS = True
BATTLE_NAME = r"(?:会战|战役|之战|作战|战斗|保卫战|攻防战|行动|之围|事变|起义)$"

# "日方称之为「一号作战」或「大陆打通作战」": who calls the battle what.
OTHER_NAME = (
    r"(?:(?P<who>[\u4e00-\u9fff]{1,4}(?:方|军|国))?(?:称之为|称为|又称为|又称|亦称|也称|或称|史称|称))"
    r"(?P<names>(?:\s*或?\s*[「“\"『][^」”\"』]{2,20}[」”\"』](?:[（(][^（()）]*[)）])?)+)"
)


# How a clause begins that names its own actor: an army, a unit, or a place that falls.
_SOMEBODYS_ARMY = r"(?![敌我守援大友两各全将从叛该此有使向对与由为给被令朝和及往以])[\u4e00-\u9fff]{1,3}军(?!长|司|官|事|队长|部|校)"
FALLS = r"(?:失守|陷落|沦陷|失陷)"
ACTOR = (
    rf"(?:(?:防守|驻守|进攻|沿)[\u4e00-\u9fff]{{2,8}}的(?:[\u4e00-\u9fff]{{1,2}}军队?)|{_SOMEBODYS_ARMY}|{UNIT}|{NAMED_UNIT}|中国军队|中国|日本|第{_NUMBER}战区"
    rf"|[\u4e00-\u9fff]{{2,5}}{FALLS}$)"
)

FALL_OF_A_PLACE = rf"[\u4e00-\u9fff]{{2,6}}{FALLS}"
# A clause that only sets the scene for the next: 在日军优势兵力围攻之下.
SCENE = r"^(?:在|当|经|于).*(?:之下|以后|之后|后|下|中|时|之际)$"
# What ties a clause to the date that follows it.
BEFORE_DATE = r"[并而且]?(?:(?:战|直|截)?(?:至|到)|从|自|于|赶?在)?$"
ADDRESSING = "向对朝在与由"

# Sections that tell no history.
SKIPPED_SECTIONS = (
    r"参考|注释|脚注|备注|外部链接|外部连结|延伸阅读|参见|相关条目|文献|影视|纪念|文学|流行文化|评价"
)

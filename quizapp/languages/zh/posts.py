"""How Chinese names posts and those who hold them. Simplified, for folded text. Data only."""

from quizapp.languages.zh.actors import ARMY, STATES
from quizapp.languages.zh.narrative import HEAD_TITLES, RANK, SIDE_TITLES, SURNAMES

TITLES = "|".join(sorted((*HEAD_TITLES, *SIDE_TITLES, "政治委员", "政委", "主任"), key=len, reverse=True))
TITLE = rf"(?:副|代理?|前)?(?:{TITLES})"

# Units without a number of their own.
_OWN = r"(?:(?![第和与及在的于向由从对将把被令为以击攻歼]|(?<=成)立)[\u4e00-\u9fff]){2,5}?"
NAMED_UNIT = (
    r"(?:(?:辎重|炮兵|工兵|骑兵|特务|通信|警卫|教导|搜索|战车|装甲|补充|山炮|野炮|迫击炮|步兵|宪兵|税警)(?:团|营|连|联队|大队|旅|队)|关东军|南方军|(?:(?![第和与及])[\u4e00-\u9fff]){2,3}军(?=军长)"
    rf"|联合舰队|{_OWN}(?:派遣军|方面军|野战军|集团军群|防守司令部|警备司令部|卫戍司令部|守备司令部|总司令部|挺进军|绥靖公署|行营|行辕|剿总|战区|军区|军分区"
    r"|舰队|水师|兵团|机动部队|混合团|志愿队|义勇队|支队|纵队|特遣队|集团军)|[东西南北中左右前后][线路方]?(?:作战)?集团)"
)
# What may stand between a unit and the title of its commander.
BETWEEN = rf"(?:[（(,:]\s*|桂系|[国日]军|的)?(?P<rank>{RANK})?"

# Posts that are held over an army, a state or a province.
RULERS = (
    r"(?:最高统帅|统帅|主帅|元帅|大元帅|大将军|上将军|主将|执政官|独裁官|太守|刺史|总督|提督|都督|节度使|巡抚|总兵|丞相|国王|皇帝|大公|总统|首相|总理|主席|外长"
    r"|摄政|可汗|大汗|苏丹|法老|司令|总司令|司令官|总指挥|指挥官)"
)
RULED = rf"(?:{ARMY}|{STATES}|(?:(?!的|之)[\u4e00-\u9fff]){{1,4}}[省郡州府道路国])"
# Words before a province's name that are no part of it.
BEFORE_PLACE = r"(?:后?来?除了|后来|由|以|与|和|及|被|向|任命|的|在|令|命|派|时任|担任|任|击败|攻|前)+"

_COMPOUND = "欧阳|司马|诸葛|上官|夏侯|皇甫|司徒|慕容|尉迟|公孙|令狐|长孙|宇文|独孤|拓跋|完颜|耶律|爱新觉罗"
# Family names of the Japanese army and navy, which make an unlinked name believable.
JAPANESE = (
    "佐藤|铃木|高桥|田中|伊藤|渡边|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|林田|清水|山崎|池田|阿部|桥本|山下|石川|中岛|前田|藤田|小川"
    "|后藤|冈田|长谷川|村上|近藤|石井|坂本|远藤|青木|藤井|西村|福田|太田|三浦|冈本|松田|中川|中野|原田|小野|竹内|田村|金子|和田|中山|石田|上田|森田|酒井|柴田"
    "|宫崎|横山|宫本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|河野|小岛|武田|村田|上野|杉山|增田|菅原|平野|大塚|久保|千叶|松井|小山|岩崎|木下|松尾|野口"
    "|野村|菊地|佐野|大西|杉本|新井|滨田|市川|古川|水野|小松|岛田|山内|西田|西川|菊池|北村|五十岚|福岛|安田|中田|平田|川口|东条|本田|大桥|樋口|冈崎|永井|川崎"
    "|松下|永田|松冈|荒木|土屋|今村|桜井|牧野|寺内|板垣|冈村|梅津|畑|园部|阿南|矶谷|谷寿夫|朝香宫|东久迩宫|山室|大贺|岩永|樱井|神田|青木|饭田|甘粕|北条|服部|南云|近藤"
    "|栗田|小泽|古贺|丰田|宇垣|草鹿|草苅|三川|角田|西园寺|本间|牛岛|栗林|武藤|桑木|稻叶|土肥原|多田|吉冈|佐久间|佐伯|中泽|内山|町尻|下元|本川|波田|石原|河村|坂口"
    "|那须|堀井|百武|川口|一木|丸茂|伊东|早川|有贺|森下|伊集院|东乡|乃木|大山|黑木|奥保|儿玉|上村|山县|川上|立见|长冈|榊原|本多|井伊|酒匂"
)
# After a name stands one of these.
BEHIND_NAME = (
    r"(?=[,。、;:）)（(!！?？\s「『]|等|率|与|和|及|指挥|部(?!署)|所部|在|奉|以|为|于|将(?!军)|中将|少将|上将|大将|大佐|中佐|少佐|上校|阵亡|牺牲"
    r"|负伤|战死|战殁|殉|被|自|投降|之(?![介助进辅丞])|的|亲|命|下令|令|决定|认为|兼|担任|急|遂|向|从|率领|因|拒|举|乃|则|也|亦|已|曾|仍|立|致|电|突围|撤|攻击|攻占"
    r"|攻克|受伤|受命|中弹|中炮|中箭|调任|赴|抵达|到达|进入|退|坚守|坚持|反击|迎击|遭|前往|随|力战|奋战|召集|建议|请求|派|遣|死|负|身先|不幸|壮烈|失踪|下落"
    r"|$)"
)
NOT_NAMES = (
    r"(?:方面|任命|任职|时任|任务|成功|高级|余部|单独|于是|安全|连续|向[东西南北前后]|和[平战]|应战|部队|万余|包括|成员|万人|任[内上]|江[东西南北]|石门|高地"
    r"|易手|温和|常规|金属|左[右翼]|祝贺|时[间期]|连[日夜]|路[线上]|钱[财款粮币]|单位|司[令长]|[师军旅团连]长|严[禁令密格重]|高[地射]|强[渡攻]|胡同"
    r"|华[北中东南])"
)
NAME = (
    rf"(?!{NOT_NAMES})(?:(?:{_COMPOUND})[\u4e00-\u9fff]{{1,2}}?|[{SURNAMES}][\u4e00-\u9fff]{{1,2}}?){BEHIND_NAME}"
    rf"|(?:{JAPANESE})[\u4e00-\u9fff]{{0,3}}?{BEHIND_NAME}"
    rf"|[\u4e00-\u9fff]{{1,8}}(?:[·・•][\u4e00-\u9fff]{{1,8}}?)+{BEHIND_NAME}"
)
# A link that reads so is nobody's name.
NO_NAME = (
    rf"(?:军|师|旅|团|营|连|队|部|军区|战区|政府|委员会|战争|机场|车站|铁路|公路|阵地|要塞|半岛|群岛|海峡|地区|司令|长官|参谋|将军|中将|少将|上将|大将|元帅"
    rf"|会战|战役|之战|[省市县郡])$|^(?![{SURNAMES}][\u4e00-\u9fff]{{1,2}}$).*[州城镇村山河江岛湖海国]$|^第"
    rf"|\d"
)

# Which level's unit a bare title speaks of: 军长 of a 军.
LEVELS = {
    "军长": "军", "师长": "师|师团", "师团长": "师团", "旅长": "旅", "旅团长": "旅团", "团长": "团", "联队长": "联队", "大队长": "大队",
    "营长": "营", "连长": "连", "军团长": "军团", "司令官": "军|集团军|方面军|派遣军|战区|舰队|军团|兵团", "司令长官": "战区|舰队|方面军", "总司令": "集团军|方面军|派遣军|野战军",
    "司令员": "纵队|军区|兵团|野战军|军",
}  # fmt: skip
SAME_UNIT = ("参谋长", "副参谋长", "政治委员", "政委")
# Who stands beside a commander in the same unit: 军长某与(军)参谋长某, 师长某、副师长某.
BESIDE = r"(?:副?参谋长|政治委员|政委|副(?:总?司令|军长|师长|旅长|团长|师团长)官?)"
# The commander of a town's garrison, whose post has no unit of its own: 石家庄警备司令.
GARRISON = r"[\u4e00-\u9fff]{2,5}?(?:警备|卫戍|城防|防守|守备)司令(?!部)"

# 以某为司令官, 由某担任司令官, 任命某为军长.
APPOINTED = rf"(?:以|由|任命|派|命)(?P<person>[^,;。:、]{{2,14}}?)(?:为|任|担任|出任|兼任)(?P<title>{TITLE})"
# 某所指挥的中美空军混合团.
LED = r"所?(?:指挥|统率|率领)的"
# 为北作战集团,由某指挥.
UNDER = r"[,(（]?由(?P<person>[^,;。:、]{2,12}?)(?:[中少上大]将)?(?:指挥|统率)(?!下|的|所)"
# 第29军某部.
TROOPS_OF = r"部(?!队|分|署|长|下|门|落|委)"
JAPANESE_SURNAME = rf"^(?:{JAPANESE}|一木|三川|百武|山口|山本|南云|草鹿)(?=[\u4e00-\u9fff]{{1,3}}$)"
# Every regiment has one: a number alone does not name it.
OF_ANY_REGIMENT = r"第?[\d一二三四五六七八九十]{1,3}(?:营|连|排)"
# Behind a commander's name: somebody else led the unit, or came after.
ANOTHER_COMMANDS = r"^\s*[/／][^,。;）)]*|^[^,。;]{0,12}?(?:实际指挥|代理|代行|暂代|代为?指挥|兼代|后由|后为|后任|继任|接任|接替|实际由)[^）)]*"
# A unit that is numbered within its army, behind that army's name and \0.
OF_ITS_ARMY = r"(?:野战军|军区|方面军|军团)\0第?[\d一二三四五六七八九十]{1,3}纵队?$"
OF_ANY_ARMY = r"第?[\d一二三四五六七八九十]{1,3}纵队?"
# What ends a list of provinces that one man governs.
LAST_OF_SEVERAL = r"[^\W\d]{1,2}[二两三四五六七八九诸等](?:州|郡|路|镇|省|县|国|军|道)"
AFTER_ANOTHER_BATTLE = r"^[^,。]{1,8}在[^,。]{1,8}(?:之战|战役|会战|海战|之役)[^,。]{0,12}(?:之?后|以后),"
# 第13步兵团长 leads the 13th infantry group, not the unit named before.
ARM_WITH_NUMBER = r"第[\d一二三四五六七八九十百]+(?:步兵|骑兵|炮兵|野炮兵|山炮兵|野战重炮兵|工兵|战车|飞行)$"
# A state as the owner of the post behind it: 英国的中国舰队总司令.
OF_A_STATE = r"[^\W\d]{1,3}国(?=的$)"
# The army of a state, before its unit.
OF_AN_ARMY = r"[日美苏英德法俄意韩越]军$"
# Troops of one side's making that another took over.
PUPPETS = r"伪(?!装|造)"

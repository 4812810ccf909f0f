"""How Chinese infobox values are laid out. Simplified, for folded text."""

# What stands between two things in one line.
PART_OF_JOINTS = r"(?:之|中的?|期间的?|时期的?|的|内的?)"
WAR = r"(?!)"

ITEM_SEPARATORS = r"[、，,；;]|(?<![\u4e00-\u9fff])(?:及|和|与)(?![\u4e00-\u9fff])"
# Between two parties in one line.
ARMY_BEHIND = r"[、].*[（(](?P<army>[\u4e00-\u9fff·]{2,12}(?:联军|军))[)）]\s*$"
PARTY_TAIL = (
    r"[,、]以?及.*$|(?<=.)等(?:国|部|势力)?$|[;,、。:]+$|^(?:增调|另有|以及|包括|加上|后期|初期)(?=.{2})"
)
PARTY_SEPARATORS = r"\s*(?:[、，,；;/]|及|和|与|暨)\s*"

# A rank before a name, which is no part of it.
RANKS = (
    r"(?:(?:陆军|海军|空军)?(?:大元帅|元帅|(?:特级|一级|二级)?上将|大将|中将|少将|准将|大校|上校|中校|少校|大佐|中佐|少佐"
    r"|上尉|中尉|少尉|大尉)|将军)[ :]*"
)
# A title that is linked before the name of its holder: [[丞相]][[曹操]].
TITLES = (
    r"[\u4e00-\u9fff]{0,8}(?:将军|将领|[上中少大]将|丞相|相国|宰相|首相|总理|总统|主席|都督|太守|刺史|州牧|牧|中郎将|校尉|都尉|诈降将|太尉|司徒|司空|大司马|总督|巡抚|提督|总兵|参将"
    r"|元帅|统帅|军师|尚书|侍郎|御史|节度使|留守|总司令|司令|司令官|司令员|司令长官|上校|中校|少校|大佐|中佐|少佐|伯爵|公爵|侯爵|男爵|子爵|亲王|皇帝|国王|执政官|独裁官|参谋长|亭侯|侯|伯)"
)
# A person named without a link.
PERSON = r"[\u4e00-\u9fff·・•\-]{2,12}|[\u4e00-\u9fff]{1,6}[·・•\u4e00-\u9fff\-. A-Z]{2,18}"
NO_PERSON = r"^其[他它余]|^(?:大?小?名|诸将|诸侯|豪族|国人众)$|(?:(?<!将)军|(?<!司马)师|旅|团|营|集团军|战区|司令部|政府|舰队|师团|旅团|联队|部队|纵队|支队|兵团|军团|委员会|总部|不详|不明|未知|等|(?:[\d一二两三四五六七八九十百千万余数多军国本族名将士商夫妇等]|^)人)$|[，。？?]"

# What prose calls an army whose name in the box is longer.
ARMIES_FOR_SHORT = ("解放军", "国军", "红军", "八路军", "新四军", "民主联军", "志愿军")

# Template names and marks that tell a commander's fate -> the fate's code.
FATE_TEMPLATES = {
    "kia": "killed", "阵亡": "killed", "kia2": "killed", "战死": "killed", "killed in action": "killed", "阵亡将士": "killed",
    "wia": "wounded", "受伤": "wounded", "负伤": "wounded", "pow": "captured", "俘虏": "captured", "被俘": "captured",
    "surrendered": "surrendered", "投降": "surrendered", "mia": "missing", "失踪": "missing",
    "executed": "executed", "处决": "executed", "dow": "died_of_wounds", "assassinated": "assassinated",
    "suicide": "suicide", "自杀": "suicide", "自尽": "suicide",
}  # fmt: skip
FATE_WORDS = {
    "阵亡": "killed", "战死": "killed", "殉国": "killed", "殉职": "killed", "战殁": "killed", "†": "killed", "KIA": "killed", "负伤": "wounded",
    "受伤": "wounded", "WIA": "wounded", "被俘": "captured", "俘虏": "captured", "战俘": "captured", "POW": "captured", "投降": "surrendered",
    "失踪": "missing", "MIA": "missing", "被处决": "executed", "处决": "executed", "处斩": "executed", "自杀": "suicide",
    "自尽": "suicide", "切腹": "suicide", "自刎": "suicide", "伤重不治": "died_of_wounds", "遇刺": "assassinated",
}  # fmt: skip

# A box that gives only the end: 结束于1546年.
ENDED_ON = r"^\s*(?:结束|终结|告终|终)于"
NO_PLACE = r"(?:等|等地|附近|周边|一带|今|现|地区|及其?周边.*|不详|各地|多处|[诸各等][省市县州镇])"
# The rank in the administration that a place's name ends in: two of one rank lie beside each other.
PLACE_RANK = r"[省县郡州镇乡村府]$"
# A place without a link behind the linked ones that hold it: [[某省]]甲莊. What only says how near is no place.
PLACE_TAIL = (
    r"(?!以?及|和|与|至|到|等)[\u4e00-\u9fff]{1,7}?[省市县郡州镇乡村府庄山河江湖关岛港湾口原谷桥寺峡岭坡堡寨屯集店驿渡津滩町沟岗洲浦城]"
    r"(?=$|[^\u4e00-\u9fff]|一带|附近|地区|周边)"
)

# Numbers that name and count nothing: 第21旅团, 整编25师.
NAMES = r"第\d+|\d+(?:集团军|方面军|军团|兵团|师团|旅团|联队|大队|中队|纵队|支队|战区|军|师|旅|团|营)"
# A note that takes a number back.
NOT_KNOWN = r"(?:确切|准确|实际|具体)(?:人数|数字|数目)[^<。]{0,20}(?:不详|不明|未知|无从|难以)"
# A result that was agreed upon, whoever is said to have won.
NEGOTIATED = r"议和|和谈|媾和|停战|求和"
CLAIMS = (
    r"含|包括|累计|据称|估计|可能|一说|另说|宣称|声称|自称|统计|战报|官方|记载|记录|史料|根据|据|号称|初期|后期|最初|最终|起初|战前|战后"
    r"|方面|《|\d{3,4}年|其中|说法"
)
FILLING = (
    r"[\s，,、；;：:。.·+]|共计|总计|合计|一共|总数|兵力|总兵力|人数|共|计|及|和|与|以及|另|外加|加上|有|左右"
)
TOTAL = r"共计|总计|合计|一共|总数|总兵力|总伤亡"
# A formation with the words that describe it: 十六个某某军团.
COUNTED = (
    r"(?P<number>\d+|[一二三四五六七八九十百两]+)(?P<high>)(?P<more>)个(?!半)"
    r"(?P<thing>[\u4e00-\u9fff]{0,12}(?:集团军|方面军|军团|兵团|师团|旅团|联队|大队|中队|小队|纵队|支队|舰队|战队|军|师|旅|团|营|连|排|队))"
)
COUNTED_IN_BRACKETS = COUNTED
BARE_TOTAL = r"(?!)(?P<about>)(?P<number>)"
CLAUSES = r"(?:(?<!\d)[，,]|[，,](?!\d)|[；;。])\s*|、(?=约?\d|阵亡|战死|死|负伤|受伤|伤|被俘|俘|失踪|毙|亡|步兵|骑兵)"

_BEFELL = (
    r"伤亡|死伤|阵亡|战死|战殁|被俘|俘虏|俘|受伤|负伤|伤病|失踪|毙伤|死亡|被杀|溺死|病死|处决|投降|被歼|歼灭|伤兵|受损|损坏|重创|击伤"
    r"|损失|沉没|击沉|击落|击毁|被毁|缴获|逃亡|伤"
)
# What befell those that are counted: 失踪或死亡.
BEFELL = rf"(?:{_BEFELL})(?:(?:或|和|及|与|、)(?:{_BEFELL}))*"
# What means no more than that the thing is lost.
LOST = r"(?:损失|沉没|击沉|被击沉|击落|击毁|被毁)+"
PEOPLE = r"(?:人|名|士兵|官兵|将士|兵力|部队|军队|兵|军人|人员)"
# Losses in all, and what may be one part of them.
ALL_LOSSES = r"|人|总计|合计|损失"
PART_OF_LOSSES = r"阵亡|战死|死亡|受伤|负伤|被俘|俘虏|失踪|伤亡"
CATEGORY = rf"^\s*(?:总|共)?(?:{_BEFELL})[\u4e00-\u9fff]{{0,4}}[:：]"

# The side that a result sentence calls the winner: words that follow the side's name.
VICTORY = r"(?P<how>(?<![被遭])(?:战胜|击败|打败|大破)(?=[\u4e00-\u9fff]{2})|决定性胜利|大获全胜|以少胜多|大胜|全胜|大捷|告捷|惨胜|险胜|小胜|完胜|胜利|获胜|得胜|胜)"
DEFEAT = r"(?P<how>大败|惨败|战败|失败|败北|溃败|败退|败走|被击破|被击溃|全军复[没灭])$"
NO_VICTORY = r"未|没有|不分胜负|平手|僵持|双方|均称|声称|宣称|都宣|争议"
NO_RESULT = r"^\s*(?:参?见|不详|不明|未知|[?？])"

# Infoboxes of other kinds that a battle may have; with any other the page is about something else.
BATTLE_BOXES = r"event|conflict|attack|operation|war\b|battle|siege|campaign|military|chinese|事件|冲突|战"

# Words by which a sentence says when the battle itself was.
FOUGHT = r"发生|爆发|进行|展开|开战|交战"

# A value that says that nobody knows.
UNKNOWN = r"不详|不明|未知|待考|无|[?？]+"

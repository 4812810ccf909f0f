"""How Chinese articles define a battle in their first sentences. Simplified, for folded text."""

DEFINES = r"(?:是|为|乃|系|发生|爆发|指|的(?:战役|作战|战斗|会战)[。])"
TELLS_WHEN = r"^(?:此役|此战|该战役|该战|这场战役|战役|会战|战斗)[^，,。]{0,6}(?:发生|爆发|开始)"
WAR_BEFORE = r""
WAR_AFTER = r"^(?:》|」|”)?(?:期间|时期|之中|中|里|的一部分|的一次|的一场|之一)"
WAR = r"(?:战争|内战|抗战|会战|战役|之乱|大战|起义|革命|远征|东征|北伐|叛乱)$"
# Where it was fought: 在甲省乙、丙等地区进行的, 于丁（今戊）的作战.
_PLACE = r"(?:(?!等|地区|一带|附近|进行|发生|展开|爆发)[\u4e00-\u9fff])"
PLACE = (
    rf"(?:在|于)(?P<place>{_PLACE}{{2,16}}(?:、{_PLACE}{{2,8}})*)(?:[（(][^（()）]*[)）])?"
    r"(?:[，,]?等(?:地区|地)?|地区|一带|附近)?(?:所?(?:发生|进行|展开|爆发)的|的(?:一[场次])?(?:战役|作战|战斗|会战|战事))"
)
PLACE_SEPARATOR = r"[、和及与]"
PLACE_IS_LINKED = False
NO_PLACE = (
    r"(?:战争|内战|时期|期间|年|月|日|军|方|之间|之中|境内|战场|过程|时代|中|前|后|的)|^(?:这|此|该|当)"
)
NAMED_ALSO = r"(?:又|亦|也|史|别|俗|或|日方|中方|日本)称(?:之)?(?:为|作)?(?P<name>(?:(?![或和与及])[\u4e00-\u9fff]){2,10}(?:会战|战役|之战|作战|大捷|合战|之役|攻略战|保卫战))(?=[，,。；;、)）或])"
# Behind the title: （Battle of X）, （赤坂城の戦い）.
NAME_IN_BRACKETS = r"^[」”》]?[（(](?:[日英法德俄]语?文?[:：])?\s*(?P<name>(?:Battle|Siege) of (?:the )?[A-Z]\w+(?: [A-Z]\w+)*|[\u4e00-\u9fff]+の(?:戦い|战い|戦|役|乱))[，,)）]"
SIDES = r"(?!)"
JOINED_MONTHS = r"(?!)"
# What leads to a name in bold in a later sentence.
CALLED = r"(?:称|名)[^，,。]{0,12}$"
# Another thing of the battle's name, and wars that only lie near it.
IS_NO_BATTLE = (
    r"(?:小说|电影|影片|电视剧|纪录片|歌曲|游戏|油画|画作|著作|专辑|博物馆|纪念碑|纪念馆)[。，,；;]"
)
NOT_ITS_WAR = r"(?:后来的|此后的|其后的|之后的|之前的|以前的|日后的|影响了?|引发了?|导致了?|揭开了?|结束了?)$"
# Chinese titles of battles always say so.
TELLS_OF_A_FIGHT = r"(?!)"

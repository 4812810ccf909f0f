"""How Chinese writes dates. Simplified, for folded text."""

from quizapp.languages import Calendar, Era

NEVER = 10_000

# First years as the tables of Chinese reigns and of the Japanese Imperial Household count them. Names that
# several rulers used within reach of one another (太和, 建武, 元和, 弘治) are left out: they name no year.
_SOLAR = {"民国": 1912, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
_LUNAR = {
    "建元": -139, "元光": -133, "元朔": -127, "元狩": -121, "更始": 23, "光和": 178, "中平": 184, "初平": 190,
    "兴平": 194, "建安": 196, "黄初": 220, "章武": 221, "黄武": 222, "建兴": 223, "青龙": 233, "景初": 237,
    "赤乌": 238, "景元": 260, "泰始": 265, "咸宁": 275, "太康": 280, "元康": 291, "永嘉": 307, "太元": 376,
    "开皇": 581, "大业": 605, "武德": 618, "贞观": 627, "永徽": 650, "显庆": 656, "龙朔": 661, "开元": 713,
    "天宝": 742, "显德": 954, "建隆": 960, "开宝": 968, "太平兴国": 976, "雍熙": 984, "景德": 1004, "宣和": 1119,
    "靖康": 1126, "建炎": 1127, "绍兴": 1131, "开禧": 1205, "端平": 1234, "咸淳": 1265, "祥兴": 1278,
    "至元": 1264, "至正": 1341, "洪武": 1368, "建文": 1399, "永乐": 1403, "宣德": 1426, "正统": 1436, "景泰": 1450,
    "天顺": 1457, "成化": 1465, "正德": 1506, "嘉靖": 1522, "隆庆": 1567, "万历": 1573, "天命": 1616, "天启": 1621,
    "天聪": 1627, "崇祯": 1628, "崇德": 1636, "顺治": 1644, "弘光": 1645, "永历": 1647, "康熙": 1662, "雍正": 1723,
    "干隆": 1736, "嘉庆": 1796, "道光": 1821, "咸丰": 1851, "同治": 1862, "光绪": 1875, "宣统": 1909,
    "保元": 1156, "平治": 1159, "治承": 1177, "寿永": 1182, "元历": 1184, "文治": 1185, "承久": 1219, "文永": 1264,
    "弘安": 1278, "元德": 1329, "元弘": 1331, "正庆": 1332, "延元": 1336, "应仁": 1467, "文明": 1469, "永正": 1504,
    "大永": 1521, "享禄": 1528, "天文": 1532, "永禄": 1558, "元龟": 1570, "天正": 1573, "文禄": 1592, "庆长": 1596,
    "宽永": 1624, "嘉永": 1848, "安政": 1854, "万延": 1860, "文久": 1861, "元治": 1864, "庆应": 1865,
}  # fmt: skip
ERAS = {
    **{name: Era(year) for name, year in _SOLAR.items()},
    **{name: Era(year, solar_from=NEVER) for name, year in _LUNAR.items()},
    # Japan took the Gregorian calendar with its sixth year.
    "明治": Era(1868, solar_from=6),
}

_N = "一二三四五六七八九"
_DASH = r"\s*(?:[-–—―─~〜]+|至|到)\s*"
_SMALL = rf"\d{{1,2}}|[二三四五六]?十[{_N}]?|廿[{_N}]?|卅[{_N}]?|[{_N}]"
_HOUR = rf"(?:[0-2]?\d|十?[{_N}]|十|二十[一二三四]?)[时点](?:许|半|整|三十分|\d{{1,2}}分)?"

_CLAUSE = r"(?:^|(?<=[\s,。、;:(「“—~-])|(?<=[至到于在从自由及和与迄起]))"
# Who acts may stand before the day: 第1绥靖区22日开始撤退.
_BEHIND_TROOPS = r"(?<=[军师旅团区部])(?<!全部|内部|行军|进军|撤军|退军|回军)"

# A sign may stand only behind the last of several numbers: 1937—1945年, 4—12月, 5、6日.
_YEAR_SIGN = (
    rf"(?:\s*年(?![代度级龄轻限]|历史|之久|时间|以?来)|年(?=以?来)|(?={_DASH}(?:前|公元前)?\d{{3,4}}\s*年))"
)
_MONTH_SIGN = rf"(?:\s*月(?![薪球亮台刊氏俸饷]|之久|革命|工人村|工厂|广场|党人)份?|(?=(?:{_DASH}|、)(?:1[0-2]|[1-9])\s*月))"
_DAY_SIGN = rf"(?:\s*两?[日号](?![元圆寇])|(?=(?:{_DASH}|、)(?:3[01]|[12]\d|[1-9])\s*两?[日号]))"

_BCE = (
    r"(?:公|西|纪)元前\s*|(?:(?<![一-鿿\d])|(?<=[至到及和与于在自从由约]))前(?=\d{3,4}\s*年|\d{3}[-–—~至])"
    r"|(?<=[(\-–—~])前(?=\d{1,2}\s*年)"
)
_YEAR = (
    rf"(?:(?P<bce>{_BCE})(?P<year>\d{{1,4}}|[{_N}〇零十百]{{1,6}}){_YEAR_SIGN}"
    rf"|(?:公元|西元)\s*(?P<ce_year>\d{{1,4}}|[{_N}〇零十百]{{1,6}}){_YEAR_SIGN}"
    rf"|(?:(?<![\d第一-龥])|(?<=[至到于在自从由即及和与是为]))(?<!\d[.,])(?P<long_year>\d{{3}}|[{_N}〇零]{{3}}){_YEAR_SIGN}(?![间后前余多])"
    rf"|(?<![\d第])(?<!\d[.,])(?P<full_year>\d{{4}}|[{_N}][{_N}〇零]{{3}}){_YEAR_SIGN}(?![余多间]))"
)
_ERA = (
    rf"(?P<era>{'|'.join(sorted(ERAS, key=len, reverse=True))})\s*(?P<era_year>元|{_SMALL})\s*年(?![代号间])"
)
_SHORT = r"(?<![\d第])(?P<short_year>\d\d)年(?=\s*(?:1[0-2]|0?[1-9])月)"
_YEARLY = rf"(?P<relative>同年|当年|{_CLAUSE}是年|次年|翌年|隔年|第二年|前一年)"
# Red October is a factory, and a village.
_MONTH = rf"(?<!红)(?P<month>1[0-2]|0?[1-9]|十[一二]?|[{_N}元正腊]|闰[{_N}十]{{1,2}}){_MONTH_SIGN}"
_DAY = rf"(?P<day>3[01]|[12]\d|0?[1-9]|三十一?|[二廿]?十[{_N}]?|廿[{_N}]?|卅一?|初?[{_N}]|初十){_DAY_SIGN}"
_TIME_WORD = (
    r"凌晨|拂晓|黎明|清晨|早晨|早上|上午|中午|正午|午间|下午|午后|傍晚|黄昏|晚间|晚上|夜间|夜里|深夜|午夜|子夜|"
    r"半夜|入夜|晨|早(?![在就已日期])|晚(?![于期年])|夜(?!战|袭|攻(?![占克入陷下取破抵]))"
)
_TIME = rf"(?:,?\s*(?P<time>{_TIME_WORD})(?:\s*{_HOUR})?|\s*{_HOUR})?"
_MONTH_PART = r"(?P<part>上旬|中旬|下旬|初(?!期|次|步|级)|底|末)"
_YEAR_PART = (
    r"\s*(?P<part>[初仲晚暮]?[春夏秋冬](?![春夏秋冬])[季天]?|上半年|下半年|年?[初底末](?!期|次|步|级)|"
    r"中(?=[，。、；,;至到~—-]|$))"
)

# 建安十三年冬十一月: the season says nothing more.
_MONTH_OF_YEAR = rf"\s*(?:[春夏秋冬](?=[{_N}十正腊闰]))?{_MONTH}"

_HEADS = (_ERA, _YEAR, _YEARLY)
_TAILS = (
    "",
    _MONTH_OF_YEAR,
    _MONTH_OF_YEAR + _MONTH_PART,
    rf"{_MONTH_OF_YEAR}\s*{_DAY}{_TIME}",
    _YEAR_PART,
)
# 五月初五 is a day of the moon.
_BARE_MONTH = rf"(?<![\d第/])(?<!\d[.,]){_MONTH}(?!初[{_N}十])"

PATTERNS = (
    *(head + tail for head in _HEADS for tail in _TAILS),
    *(_SHORT + tail for tail in _TAILS[1:4]),
    r"(?<![\d.])(?P<year>[12]\d{3})(?P<mark>[-/.])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?![\d.])",
    _BARE_MONTH,
    _BARE_MONTH + _MONTH_PART,
    rf"{_BARE_MONTH}\s*{_DAY}{_TIME}",
    rf"(?P<relative>同月|当月|是月|次月|翌月)(?:{_DAY}{_TIME})?",
    r"(?P<relative>同月|当月|本月|该月|次月)(?P<part>[上中下]旬)",
    rf"{_CLAUSE}(?P<part>[上中下]旬)",
    rf"{_CLAUSE}(?P<relative>同月|当月|本月|该月|月)(?P<part>初|底|末)",
    rf"{_CLAUSE}(?P<relative>该年|年)(?P<part>初|底|末)(?!次)",
    rf"(?P<relative>同日|同天|当日(?![军寇本])|当天|{_CLAUSE}是日(?![军本方])|次日|翌日|隔日|隔天|第二天|前一天|前一日){_TIME}",
    rf"(?P<relative>[当同次翌]|{_CLAUSE}是)(?P<time>[晚夜晨])(?![期年])",
    rf"(?:{_CLAUSE}|{_BEHIND_TROOPS})(?P<day>3[01]|[12]\d|[1-9])(?:两?日(?![元圆军本方伪寇]|[之以]?[后内间])|(?=(?:{_DASH}|、)\d{{1,2}}两?日)){_TIME}",
    rf"{_CLAUSE}(?P<part>[初仲晚暮][春夏秋冬]|[春夏秋冬]季(?!攻势|作战|战役))",
)

_TENS = {"上旬": "first_ten", "中旬": "middle_ten", "下旬": "last_ten"}
_EDGES = {"初": "early", "年初": "early", "底": "late", "年底": "late", "末": "late", "年末": "late"}
_SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}

_DAWN, _MORNING, _NOON, _AFTERNOON, _EVENING, _NIGHT = (
    "dawn",
    "morning",
    "noon",
    "afternoon",
    "evening",
    "night",
)

CALENDAR = Calendar(
    patterns=PATTERNS,
    months={"正": 1, "元": 1, "腊": 12},
    eras=ERAS,
    parts={
        **_TENS,
        **_EDGES,
        "中": "middle",
        "上半年": "first_half",
        "下半年": "second_half",
        **{
            before + word + after: part
            for word, part in _SEASONS.items()
            for before in ("", "初", "仲", "晚", "暮")
            for after in ("", "季", "天")
        },
    },
    relatives={
        "同年": "same_year", "当年": "same_year", "是年": "same_year", "该年": "same_year", "年": "same_year",
        "次年": "next_year", "翌年": "next_year", "隔年": "next_year", "第二年": "next_year",
        "前一年": "previous_year",
        "同月": "same_month", "当月": "same_month", "是月": "same_month", "本月": "same_month",
        "该月": "same_month", "月": "same_month", "次月": "next_month", "翌月": "next_month",
        "同日": "same_day", "同天": "same_day", "当日": "same_day", "当天": "same_day", "是日": "same_day",
        "当": "same_day", "同": "same_day", "是": "same_day",
        "次日": "next_day", "翌日": "next_day", "隔日": "next_day", "隔天": "next_day", "第二天": "next_day",
        "次": "next_day", "翌": "next_day", "前一天": "previous_day", "前一日": "previous_day",
    },
    times={
        "凌晨": _DAWN, "拂晓": _DAWN, "黎明": _DAWN, "清晨": _DAWN, "晨": _DAWN,
        "早晨": _MORNING, "早上": _MORNING, "早": _MORNING, "上午": _MORNING,
        "中午": _NOON, "正午": _NOON, "午间": _NOON, "下午": _AFTERNOON, "午后": _AFTERNOON,
        "傍晚": _EVENING, "黄昏": _EVENING, "晚": _EVENING, "晚间": _EVENING, "晚上": _EVENING,
        "夜": _NIGHT, "夜间": _NIGHT, "夜里": _NIGHT, "深夜": _NIGHT, "午夜": _NIGHT, "子夜": _NIGHT,
        "半夜": _NIGHT, "入夜": _NIGHT,
    },
    field_rewrites=(
        # The same day in the Julian calendar, in brackets.
        (r"[\[(](?:儒略历|俄历|旧式|旧历)[^\])]*[\])]", ""),
        # 前260年至258年 says once that both are before Christ; 1937－1945 leaves out what they are.
        (r"((?:公元|西元|纪元)?前)(\d+)年(\s*[-–—―─~〜至到]+\s*)(\d+)年", r"\1\2年\3前\4年"),
        (r"^\s*(\d{4})\s*[-–—―─~〜]+\s*(\d{4})\s*$", r"\1年至\2年"),
    ),
    lunar_words=r"(?:农历|阴历|旧历|夏历)\s*$",
    before_date={
        r"直至|直到|截至|截止|及至|延至|至|到|迄": "until",
        r"从|自|由": "from",
        r"大约|约|大概": "about",
    },
    after_date={
        r"为止|止": "until",
        r"以来|起(?![义飞初草])|开始(?=[,。、;]|$)": "from",
        r"(?:之|以)?前(?![往进线锋方来后期哨沿卫去指])": "before",
        r"(?:之|以)后|后(?![撤退方勤续来备路卫期援])": "after",
        r"前后|左右|许": "about",
    },
    ranges=r"(?:\([^()]*\))?(?:起|开始)?\s*(?:[-–—―─~〜]+|直?至|直?到|迄)\s*",
    lists=r"\s*(?:、|和|及|与|以及)\s*",
    shown={
        "year": "{year}年", "bce": "前{year}年", "early_year": "公元{year}年", "early_until": "99",
        "month": "{month}月", "day": "{day}日",
        "season": "{year}{part}", "about": "约{date}", "doubtful": "{date}（存疑）",
        "range": "{start}至{end}",
        "first_ten": "{date}上旬", "middle_ten": "{date}中旬", "last_ten": "{date}下旬",
        "early": "{date}初", "late": "{date}底", "middle": "{date}中",
        "spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬",
    },
)  # fmt: skip

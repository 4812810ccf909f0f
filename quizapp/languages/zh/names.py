"""What Chinese names look like, as tables."""

from quizapp.languages import Names

# Variants that people's names keep in Simplified text, whatever a converter makes of them.
NAMES_ALONE = frozenset("篠榘喆淼堃犇")
KEPT_IN_NAMES = NAMES_ALONE | frozenset("昇陞邨甦龢迺乾")

# Simplified gives each of these for another character too (岳 for 嶽), but Traditional writes them as well:
# a spelling with them alone is no sign of either script.
IN_BOTH_SCRIPTS = frozenset("岳范余于郁涂朴游咸岩淀杰采占台征筑熏辟准凶卜吃唇挂涌吁适雇札栗志")

# Every character that Traditional writes too, though Simplified gives it for another one as well: a converted
# text may rightly hold any of these (6公里). From the one-to-many rows of OpenCC's STCharacters.
SHARED_WITH_TRADITIONAL = frozenset(
    "㐹万丑丰了于云亘仆仇价仿伙余佛佣俊修借僵克党具冢冬准凌几凶出划刮制千升卜占卷厂厘只台叶吁吃合吊同后向"
    "吣呆周咨咸咽哄唇喂噪回困坐坯堤夫夸奸姜娘它家尸局岩岳巨布帘席干幸广庵弦彩征御志念恤愈愿戚扇才扎托扣折"
    "抵拐拿挂挨挽捆捍据搜斗斤斫旋昆暗曲札朱朴杆杠杯杰松板极果柜栗核梁棱檗欲沈沾泛注浚涂涌淀游溪漓澄焰熏狸"
    "玩琅璇症皂矩确硷私秋种穗筑筱糊系累耇胄背胜胡腊腌膻致舍芸苔苹范荐蒙蔑藤虫蚝蜡蝎表谷豆象跖辟适郁酸采里"
    "雇雕面"
)

# Mostly surnames in what this product reads, so that 嶽 and 鬍 are never written for them.
ALWAYS_KEPT = frozenset("岳胡")

# As the first character of a name these stay what they are: the surname 范 is not 範.
FIRST_CHARACTERS_KEPT = frozenset("岳范余于郁涂朴游咸岩淀")

# Written in Japanese names for 高 岛 滨 边 户 崎, unknown to OpenCC's Japanese table.
JAPANESE_VARIANTS = frozenset("髙嶋濵邉戸﨑")

NAMES = Names(
    titles=(
        "先生", "女士", "将军", "元帅", "大元帅", "大将", "上将", "中将", "少将", "准将", "一级上将", "二级上将", "特级上将",
        "上校", "中校", "少校", "上尉", "中尉", "少尉", "大佐", "中佐", "少佐", "陆军大将", "陆军中将", "陆军少将",
        "海军大将", "海军中将", "海军少将", "陆军上将", "司令", "司令官", "司令长官", "总司令", "总司令官", "副总司令",
        "指挥官", "总指挥", "军长", "师长", "旅长", "团长", "师团长", "旅团长", "联队长", "参谋长", "总参谋长",
        "委员长", "委座", "主席", "总统", "总理", "首相", "天皇", "皇帝", "大帝", "国王", "亲王", "丞相", "都督", "刺史",
        "太守", "大人", "同志", "长官", "阁下",
    ),
    fillers=("答案是", "应该是", "就是", "是", "在", "由", "于", "叫做", "叫"),
    general=(
        "会战", "战役", "之战", "战斗", "作战", "保卫战", "战争", "战", "计划", "行动", "第", "次", "号", "军", "师", "旅", "团",
        "营", "连", "集团军", "方面军", "师团", "旅团", "联队", "大队", "战区", "兵团", "军团", "部队", "舰队", "日军", "国军",
        "国民革命军", "省", "市", "县", "区", "镇", "城", "国", "帝国", "共和国", "人", "将军", "司令", "先生",
    ),
    joints=r"[()（）/／|、,，;；]|或者?|又名|也就是|即|亦称|又称|和|与|及",
    dropped_endings=("省", "市", "县"),
)  # fmt: skip

"""What a Chinese title or post says of itself, so that a question about it would answer itself. Data only, folded."""

# The words of a title that tell it from others.
NAMED_IN_TITLE = r"^(?:第[一二三四五六七八九十]+次)?([\u4e00-\u9fff]{2,4}?)(?=之战|之役|会战|战役|海战|空战|保卫战|攻坚战|阻击战|战斗|之围|大捷|起义|登陆)"
# Acts of which the day is worth knowing.
TURNING_POINTS = r"(?:会战|战役|作战)(?:开始|结束|打响)$|包围|失守|陷落|沦陷|失陷|攻占|攻克|攻陷|占领|收复|克复|解放(?!军)|投降|击沉|沉没"
CONVOY = r"(?:船队|船团)$"
TELLS_OUTCOME = r"解放|陷落|大捷|惨败|失守|沦陷|灭.之战"
# Feasts in a title, by which everybody knows its season.
FEASTS = r"春节|圣诞|元旦|中秋|端午|新年|复活节"
# Titles of what has no first and last day of its own: ships under way, places.
NO_EVENT = r"(?:船队|船团|防线|包围圈|口袋|突出部)$"

# Parts of a name that every other war, place or state has too.
GENERAL = r"战争|战役|会战|之战|之乱|之役|行动|战场|战线|第[一二三四五六七八九十\d]+次|世界大战|中华民国|共和国|王国|帝国|人民|国$|[省市县]$|[之的]"

# Posts that are held for a whole war or a whole state: they say nothing of one battle.
OF_THE_STATE = r"最高统帅|统帅|元首|总统|主席|首相|总理|皇帝|天皇|国王|大元帅|委员长|参谋总长|大臣|部长$|君主"
HIGHEST = r"战区(?:副?司令|副?参谋长)|总司令|总指挥|总参谋长|司令长官|最高指挥官|统帅部"

# Sections that tell of the time before the battle.
BACKGROUND = r"背景|起因|缘起"

# 条目自己说结束不止一次。
ENDS_TWICE = r"(?:持续|直到|主要|第一阶段|零星|停战|停火|正式)"

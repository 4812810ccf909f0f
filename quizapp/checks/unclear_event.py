"""A quoted event does not say by itself who did what.

Known as: ambiguous or unclear information.
"""

import re
from types import ModuleType

from quizapp.checks import Check, Item, example, folded_names, plain, words_of
from quizapp.text import patterns
from quizapp.text.words import has_han


def look(item: Item) -> str | None:
    """Want each quotation to stand alone as an event."""
    names = folded_names(item.names)
    for quotation in item.quoted:
        message = why_unclear(quotation, words_of(item), names)
        if message:
            return message
    return None


def why_unclear(quotation: str, words: ModuleType, names: tuple[str, ...] = ()) -> str | None:
    """Say what keeps a clause from standing alone: length, a broken edge, "also", no actor in its first words.

    `names` are those of people and units who can act.
    """
    folded = plain(quotation)
    han = has_han(folded)
    least = 4 if patterns.search(words.FALLS, folded) else 6
    if not (least <= len(folded) <= 45 if han else 2 <= len(folded.split()) <= 20):
        return f"the event is too short or too long to be quoted: {quotation}"
    start = words.BROKEN_START if han else rf"(?:{words.BROKEN_START})\b"
    if patterns.match(start, folded, re.IGNORECASE) or patterns.search(words.BROKEN_END, folded):
        return f"the event breaks off at one end: {quotation}"
    if patterns.search(words.LINKED, folded, re.IGNORECASE):
        return f"the event looks back at something else: {quotation}"
    if patterns.search(words.NOTHING_NAMED, folded) or not patterns.search(words.NAMES_SOMETHING, folded):
        return f"the event does not say what or where: {quotation}"
    opening = folded[:16]
    if not patterns.search(words.ACTOR, opening) and not any(name in opening for name in names):
        return f"the event does not say who acts: {quotation}"
    return None


def _quoting(language: str, words: str, names: tuple[str, ...] = ()) -> Item:
    return example(language, quoted=(words,), names=names)


CHECK = Check(
    severity="block",
    look=look,
    flawed=(
        _quoting("zh", "分別撤往伏牛山、韓城"),
        _quoting("zh", "以急行军到达指定位置"),
        _quoting("zh", "攻占南宁"),
        _quoting("zh", "日军回撤"),
        _quoting("zh", "左路军向北推进"),
        _quoting("zh", "援军攻入城内"),
        _quoting("zh", "解放军顺着缺口攻入城内"),
        _quoting("zh", "日軍變更部署"),
        _quoting("zh", "沿平汉路快速北进的中路日军"),
        _quoting("zh", "左路第3師團主力也向舞陽推進"),
        _quoting("zh", "遭到第70军一部伏击，撤至奉新"),
        _quoting("zh", "第27集团军接到固守柳州的命令后"),
        _quoting("zh", "日军" * 23),
        _quoting("zh", "元军发起进攻"),
        _quoting("zh", "解放军……激战"),
        _quoting("zh", "李秀成率部赶到", ("李秀成",)),
        _quoting("zh", "解放军全歼守军"),
        _quoting("zh", "越南人民军第66团发起攻击"),
        _quoting("zh", "英军……由普拉特少校率领"),
        _quoting("zh", "解放军北线集团展开行动"),
        _quoting("zh", "第27集团军到达指定位置"),
        _quoting("zh", "国军克复子西山"),
        _quoting("zh", "2纵第4旅包围县城"),
        _quoting("zh", "日军组织兵力猛烈反扑"),
        _quoting("zh", "八路军……毙350人"),
        _quoting("zh", "第2军……攻克"),
        _quoting("zh", "解放军第1军大部队抵达"),
        _quoting("zh", "第3纵队命令第1旅第57、第25团"),
        _quoting("zh", "日军队长被炸断腿自杀"),
        _quoting("zh", "第19兵团然发动了多次攻击"),
        _quoting("en", "and landed at Pevensey"),
        _quoting("en", "took the town by"),
        _quoting("en", "William also took Dover"),
        _quoting("en", "marched north"),
        _quoting("en", "the Normans took the town"),
        _quoting("en", "the Normans withdrew"),
        _quoting("en", "the Norman archers arrived"),
        _quoting("en", "Odo attacked"),
        _quoting("en", "The 52nd Rifle Division was renamed 10th Guards Rifle Division"),
        _quoting("en", "Some of Odo's men reached Dover"),
        _quoting("en", "Odo reached their front line"),
    ),
    clean=(
        example("zh"),
        _quoting("zh", "日軍第23軍陷梧州"),
        _quoting("zh", "桂林陷落"),
        _quoting("zh", "元军向甲城发起进攻"),
        _quoting("zh", "解放军第2纵队对甲城国军发起攻击"),
        _quoting("zh", "李秀成率部赶到白石山", ("李秀成",)),
        _quoting("zh", "国军收复子长"),
        _quoting("zh", "日军第3师团攻入南阳城内"),
        _quoting("zh", "迦太基軍渡過該河"),
        _quoting("zh", "37师团渡河完成"),
        _quoting("zh", "第四次长沙会战结束"),
        _quoting("zh", "沿黔桂铁路进攻的日军攻至贵州独山"),
        _quoting("zh", "由七十八军下辖之2个团驻守的新郑遭日军夺取"),
        _quoting("zh", "蔣中正出席黃山整軍預備會議", ("蒋中正",)),
        example("en"),
        _quoting("en", "William landed at Pevensey"),
        _quoting("en", "Björn Járnsíða led the archers of the left wing across the ford"),
        _quoting("en", "the Normans took Dover", ("Normans",)),
        _quoting("en", "the Normans took the hill near Dover", ("Normans",)),
        _quoting("en", "Odo attacked the English rear"),
    ),
)

"""How people type numbers in Chinese for short."""

SHORT = {"w": "万"}
# A word that makes a range of two numbers with another word between them.
BETWEEN = ("之间", "和|与|跟")

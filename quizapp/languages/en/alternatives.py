"""What may stand beside an answer where the article itself offers nothing like it. Data only.

A row is: names, the first of them shown ("|" between them); level, rows of one level stand beside each other;
group; first and last year; the words that, in an article, make the row too near to be wrong for sure. Wars and
campaigns of one group may be parts of each other, so they never meet; places of one group are neighbours.
"""

Row = tuple[str, str, str, int, int, str]

# Answers so well known that nothing in the tables stands beside them: they are judged or typed, never chosen.
FAMOUS = (
    r"World War II?$|Second World War|First World War|Eastern Front|Western Front|Pacific (?:War|Theat)|Battle of the Atlantic"
    r"|Overlord|Battle of (?:France|the Mediterranean)|United (?:Kingdom|States)|Germany|Soviet|Ital(?:y|ian)|Japan|^France$|^China$"
)

WARS: tuple[Row, ...] = (
    ("World War I|First World War", "war", "ww1", 1914, 1918, "First World War|World War I\\b"),
    ("World War II|Second World War", "war", "ww2", 1939, 1945, "Second World War|World War II\\b"),
    ("Korean War", "war", "korea", 1950, 1953, "Korea"),
    ("Vietnam War", "war", "vietnam", 1955, 1975, "Vietnam"),
    ("Spanish Civil War", "war", "spain", 1936, 1939, "Spanish Civil|Spain"),
    ("Russo-Japanese War", "war", "russo-japanese", 1904, 1905, "Russo-Japanese"),
    ("First Balkan War", "war", "balkan", 1912, 1913, "Balkan War"),
    ("Second Boer War", "war", "boer", 1899, 1902, "Boer"),
    ("Spanish–American War|Spanish-American War", "war", "spanish-american", 1898, 1898, "Spanish.American"),
    ("Franco-Prussian War", "war", "franco-prussian", 1870, 1871, "Prussia"),
    ("American Civil War", "war", "american civil", 1861, 1865, "Civil War|Confedera"),
    ("Crimean War", "war", "crimea", 1853, 1856, "Crimea"),
    ("Mexican–American War|Mexican-American War", "war", "mexico", 1846, 1848, "Mexic"),
    ("Napoleonic Wars", "war", "napoleon", 1803, 1815, "Napoleon"),
    ("War of 1812", "war", "1812", 1812, 1815, "1812"),
    ("American Revolutionary War", "war", "revolution", 1775, 1783, "Revolution"),
    ("Seven Years' War", "war", "seven years", 1756, 1763, "Seven Years"),
    ("War of the Austrian Succession", "war", "austria", 1740, 1748, "Succession"),
    ("Great Northern War", "war", "northern", 1700, 1721, "Northern War"),
    ("War of the Spanish Succession", "war", "succession", 1701, 1714, "Succession"),
    ("English Civil War|First English Civil War", "war", "english civil", 1642, 1651, "Civil War|Royalist"),
    ("Thirty Years' War", "war", "thirty years", 1618, 1648, "Thirty Years"),
    ("Hundred Years' War", "war", "hundred years", 1337, 1453, "Hundred Years"),
    ("Wars of the Roses", "war", "roses", 1455, 1487, "Roses|Lancast|York"),
    ("First Crusade", "war", "first crusade", 1096, 1099, "Crusade"),
    ("Third Crusade", "war", "third crusade", 1189, 1192, "Crusade"),
    ("Peloponnesian War", "war", "peloponnese", -430, -403, "Pelopon"),
    ("Greco-Persian Wars", "war", "persia", -498, -448, "Persia"),
    ("First Punic War", "war", "punic1", -263, -240, "Punic|Carthag"),
    ("Gallic Wars", "war", "gaul", -57, -49, "Gaul|Gallic"),
    ("Norwegian Campaign", "campaign", "north", 1940, 1940, "Norw"),
    ("Winter War", "campaign", "east", 1939, 1940, "Winter War|Finland|Finnish"),
    ("Invasion of Poland|Polish campaign", "campaign", "east", 1939, 1939, "Poland|Polish"),
    ("Eastern Front|Eastern Front of World War II", "campaign", "east", 1941, 1945, "Eastern Front|Soviet"),
    ("Battle of France", "campaign", "west", 1940, 1940, "France|French"),
    ("Battle of the Netherlands", "campaign", "west", 1940, 1940, "Netherlands|Dutch"),
    ("Western Front", "campaign", "west", 1939, 1945, "Western Front|France|French"),
    ("Operation Overlord", "campaign", "west", 1944, 1944, "Overlord|Normandy"),
    ("Battle of Normandy", "campaign", "west", 1944, 1944, "Normandy"),
    ("Battle of the Bulge", "campaign", "west", 1944, 1945, "Bulge|Ardennes"),
    ("Battle of the Atlantic", "campaign", "atlantic", 1939, 1945, "Atlantic|U-boat"),
    ("Battle of the Mediterranean", "campaign", "mediterranean", 1940, 1945, "Mediterranean"),
    ("Western Desert Campaign", "campaign", "mediterranean", 1940, 1943, "Desert|Libya|Egypt"),
    ("Tunisia Campaign|Tunisian Campaign", "campaign", "mediterranean", 1942, 1943, "Tunis"),
    ("Operation Torch", "campaign", "mediterranean", 1942, 1942, "Torch"),
    ("Italian Campaign", "campaign", "mediterranean", 1943, 1945, "Italy|Italian"),
    ("Greco-Italian War", "campaign", "mediterranean", 1940, 1941, "Greece|Greek"),
    ("Syria–Lebanon Campaign|Syria-Lebanon Campaign", "campaign", "mediterranean", 1941, 1941, "Syria|Lebanon"),
    ("East African Campaign", "campaign", "africa", 1940, 1941, "East Africa|Abyssinia|Ethiopia"),
    ("Pacific War|Pacific Theatre|Pacific Theater", "campaign", "pacific", 1941, 1945, "Pacific|Japan"),
    ("Burma Campaign", "campaign", "pacific", 1941, 1945, "Burma"),
    ("Malayan Campaign", "campaign", "pacific", 1941, 1942, "Malaya"),
    ("Guadalcanal Campaign", "campaign", "pacific", 1942, 1943, "Guadalcanal|Solomon"),
    ("Western New Guinea campaign", "campaign", "pacific", 1944, 1945, "New Guinea"),
    ("Gallipoli Campaign", "campaign", "ottoman", 1915, 1916, "Gallipoli"),
    ("Mesopotamian campaign", "campaign", "ottoman", 1914, 1918, "Mesopotamia"),
)  # fmt: skip

PROVINCES: tuple[Row, ...] = ()


COUNTRIES: tuple[Row, ...] = tuple(
    (name, "country", group, -3000, 3000, rf"\b{name.partition('|')[0]}\b")
    for group, names in {
        "west": ("France", "Belgium", "Netherlands|the Netherlands", "Luxembourg", "Switzerland", "Germany|Nazi Germany"),
        "north": ("Norway", "Sweden", "Finland", "Denmark", "Iceland"),
        "east": ("Poland", "Romania", "Hungary", "Czechoslovakia", "Estonia", "Latvia", "Lithuania"),
        "south": ("Italy|Kingdom of Italy", "Spain", "Portugal", "Malta", "Greece", "Albania", "Bulgaria", "Yugoslavia"),
        "africa": ("Egypt", "Libya", "Tunisia|French Tunisia", "Algeria|French Algeria", "Morocco", "Sudan"),
        "levant": ("Syria", "Lebanon", "Iraq", "Iran", "Palestine", "Turkey"),
        "asia": ("Burma", "Malaya", "Thailand", "Ceylon", "China", "India", "Philippines|the Philippines", "Korea"),
        "americas": ("Brazil", "Argentina", "Cuba", "Mexico", "Peru", "Chile", "Canada"),
    }.items()
    for name in names
)  # fmt: skip

POWERS: tuple[Row, ...] = (
    ("Soviet Union|USSR", "state", "soviet", 1922, 1991, "Soviet|USSR|Russia"),
    ("Turkey|Republic of Turkey", "state", "turkey", 1923, 3000, "Turk"),
    ("Spain|Kingdom of Spain", "state", "spain", 1700, 3000, "Spain|Spanish|Spaniard"),
    ("Portugal|Portuguese Republic", "state", "portugal", 1139, 3000, "Portug"),
    ("Sweden|Kingdom of Sweden", "state", "sweden", 1523, 3000, "Swed"),
    ("Switzerland|Swiss Confederation", "state", "swiss", 1815, 3000, "Swiss|Switz"),
    ("Finland|Republic of Finland", "state", "finland", 1917, 3000, "Finland|Finnish|Finns"),
    ("Hungary|Kingdom of Hungary", "state", "hungary", 1867, 3000, "Hungar"),
    ("Romania|Kingdom of Romania", "state", "romania", 1881, 3000, "Romania|Rumania"),
    ("Bulgaria|Kingdom of Bulgaria", "state", "bulgaria", 1908, 3000, "Bulgar"),
    ("Greece|Kingdom of Greece", "state", "greece", 1830, 3000, "Greece|Greek"),
    ("Poland|Second Polish Republic", "state", "poland", 1918, 1944, "Poland|Polish|Poles"),
    ("Italy|Kingdom of Italy", "state", "italy", 1861, 3000, "Ital"),
    ("France|French Third Republic", "state", "france", 1871, 1944, "France|French"),
    ("Japan|Empire of Japan", "state", "japan", 1868, 1945, "Japan"),
    ("United States", "state", "us", 1776, 3000, "United States|America|US\\b|U\\.S\\."),
    ("Thailand|Kingdom of Thailand", "state", "thailand", 1939, 3000, "Thai|Siam"),
    ("China|Republic of China", "state", "china", 1912, 3000, "China|Chinese"),
    ("Brazil", "state", "brazil", 1822, 3000, "Brazil"),
    ("Mexico", "state", "mexico", 1821, 3000, "Mexic"),
    ("Argentina|Argentine Republic", "state", "argentina", 1816, 3000, "Argentin"),
    ("Norway|Kingdom of Norway", "state", "norway", 1905, 3000, "Norw"),
    ("Denmark|Kingdom of Denmark", "state", "denmark", 1397, 3000, "Denmark|Danish|Danes"),
    ("Belgium|Kingdom of Belgium", "state", "belgium", 1830, 3000, "Belgi"),
    ("Yugoslavia|Kingdom of Yugoslavia", "state", "yugoslavia", 1918, 1945, "Yugoslav"),
    ("Iran|Imperial State of Iran", "state", "iran", 1925, 1979, "Iran|Persia"),
    ("Ottoman Empire", "state", "ottoman", 1300, 1922, "Ottoman|Turk"),
    ("Austria-Hungary", "state", "austria", 1867, 1918, "Austria"),
    ("Russian Empire", "state", "russia", 1721, 1917, "Russia"),
    ("Kingdom of Prussia", "state", "prussia", 1701, 1871, "Prussia"),
    ("Dutch Republic", "state", "dutch", 1588, 1795, "Dutch|Netherlands"),
    ("Venice|Republic of Venice", "state", "venice", 900, 1797, "Venice|Venetian"),
    ("Byzantine Empire", "state", "byzantium", 330, 1453, "Byzantin"),
    ("Kingdom of England", "state", "england", 927, 1707, "England|English"),
    ("Kingdom of Scotland", "state", "scotland", 900, 1707, "Scot"),
    ("Papal States", "state", "pope", 756, 1870, "Papal|Pope"),
    ("Roman Republic", "state", "rome", -508, -27, "Roman|Rome"),
    ("Carthage", "state", "carthage", -700, -145, "Carthag"),
    ("Macedon", "state", "macedon", -700, -145, "Macedon"),
    ("Athens", "state", "athens", -600, -300, "Athen"),
    ("Sparta", "state", "sparta", -600, -300, "Spart"),
    ("Persia|Achaemenid Empire", "state", "persia", -549, -329, "Persia|Achaemen"),
)  # fmt: skip

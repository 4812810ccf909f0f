"""Countries that may stand beside one another as the place of a battle. Data only."""

Row = tuple[str, str, str, int, int, str]

# Names that a country had for a time only, or lands that were none before: beside a battle of another time they are no answer.
_COUNTRY_YEARS = {
    "Belgium": (1830, 3000), "Luxembourg": (1815, 3000), "Finland": (1809, 3000), "Romania": (1859, 3000), "Czechoslovakia": (1918, 1992),
    "Estonia": (1918, 3000), "Latvia": (1918, 3000), "Albania": (1912, 3000), "Yugoslavia": (1918, 1992), "Libya": (1911, 3000),
    "Sudan": (1820, 3000), "Lebanon": (1920, 3000), "Iraq": (1920, 3000), "Turkey": (1300, 3000), "Burma": (1500, 1989), "Malaya": (1826, 1963),
    "Thailand": (1939, 3000), "Ceylon": (1796, 1972), "French Indochina": (1887, 1954), "Dutch East Indies": (1800, 1949),
    "Manchuria": (1600, 1945), "Formosa": (1600, 1945), "Brazil": (1815, 3000), "Argentina": (1816, 3000), "Cuba": (1500, 3000), "Mexico": (1821, 3000),
    "Peru": (1821, 3000), "Chile": (1818, 3000), "Canada": (1763, 3000),
}  # fmt: skip
# A place that is in several countries.
MANY_COUNTRIES = r"\b(?:States|Countries|Europe|Africa|Asia|Balkans|Scandinavia|Levant|Middle East|Far East|America|Theat(?:er|re)|Worldwide|worldwide)\b"
COUNTRIES: tuple[Row, ...] = tuple(
    (name, "country", group, *_COUNTRY_YEARS.get(name.partition("|")[0], (-3000, 3000)), rf"\b{name.partition('|')[0]}\b")
    for group, names in {
        "west": ("France", "Belgium", "Netherlands|the Netherlands", "Luxembourg", "Germany|Nazi Germany"),
        "north": ("Norway", "Finland", "Denmark", "Iceland"),
        "east": ("Poland", "Romania", "Hungary", "Czechoslovakia", "Estonia", "Latvia", "Lithuania"),
        "south": ("Italy|Kingdom of Italy", "Malta", "Austria"),
        "south balkans": ("Greece", "Albania", "Bulgaria", "Yugoslavia"),
        "africa": ("Egypt", "Libya", "Tunisia|French Tunisia", "Algeria|French Algeria", "Morocco", "Sudan"),
        "levant": ("Syria", "Lebanon", "Iraq", "Palestine", "Turkey"),
        "asia south": (
            "Burma", "Malaya", "Thailand", "Ceylon", "India", "Philippines|the Philippines", "French Indochina", "Dutch East Indies",
        ),
        "asia east": ("China", "Korea", "Manchuria", "Formosa|Taiwan"),
        "americas": ("Brazil", "Argentina", "Cuba", "Mexico", "Peru", "Chile", "Canada"),
    }.items()
    for name in names
)  # fmt: skip

"""By what a name in an English article tells where its bearer comes from. Data only.

A row is an origin and a pattern that is searched in the folded name; the first row that fits counts, and a
name that fits none is English.
"""

_GERMAN_FIRST = (
    "Adolf|Alfons|Bernd|Dieter|Dietrich|Eberhard|Eduard|Egon|Emil|Erich|Erwin|Ewald|Franz|Friedrich|Fritz|Georg|Gerd|Gerhard|Gotthard|"
    "Gottlob|Günther|Gunther|Gustav|Hans|Hasso|Heinrich|Heinz|Helmuth?|Hellmuth|Hermann|Horst|Joachim|Jochen|Johann(?:es)?|Josef|Jürgen|Karl|Klaus|"
    "Konrad|Kurt|Lothar|Ludwig|Manfred|Maximilian|Oskar|Otto|Reinhardt?|Rudolf|Sepp|Siegfried|Ulrich|Walther|Werner|Wilhelm|"
    "Wolfgang|Wolfram|Gebhard|Leopold|Albrecht|Erhard|Hugo|Felix|Paulus|Ferdinand|Moritz|Traugott|Hanns|Heino|Gotthelf|Wolf"
)
_GERMAN_LAST = (
    "Rommel|Guderian|Model|Student|Dönitz|Raeder|Kesselring|Blücher|Hindenburg|Ludendorff|Moltke|Manstein|Paulus|Hoth|Rundstedt|Schmidt|Schmid|"
    "Müller|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Koch|Bauer|Richter|Schröder|Neumann|Schwarz|Zimmermann|Krüger|"
    "Hartmann|Lange|Krause|Lehmann|Köhler|Herrmann|König|Mayer|Kaiser|Vogel|Keller|Jodl|Keitel|Halder|Göring|Himmler|Balck|Hube|Raus|Reinhardt|"
    "Busch|Lindemann|Brinkmann|Heidrich|Dietl|Hilpert|Harlinghausen|Ulex|Kroh|Ramcke|Schlemm|Felber|Niehoff|Polenz|Gerlach|Hardegen|Spiller|"
    "Rauch|Ziegler|Schörner|Rendulic|Blaskowitz|Wenck|Steiner|Dornberger|Hoepner|Strauss|Bayerlein|Crüwell|Ritter|Gysae"
)
_ITALIAN_FIRST = (
    "Achille|Alberto|Alessandro|Alfredo|Angel[oi]c?o?|Annibale|Antonino|Antonio|Armando|Arturo|Attilio|Benito|Bruno|Carlo|Cesare|Domenico|"
    "Emanuele|Enrico|Ettore|Ezio|Federico|Ferdinando|Ferruccio|Francesco|Gastone|Giacomo|Gian\\w*|Giovanni|Giulio|Giuseppe|Guglielmo|"
    "Guido|Inigo|Italo|Lorenzo|Luigi|Mario|Matteo|Michele|Nicola|Pietro|Paolo|Raffaele|Renato|Roberto|Rodolfo|Romolo|Saverio|"
    "Sebastiano|Ubaldo|Umberto|Vincenzo|Vittorio"
)
_RUSSIAN_FIRST = (
    "Aleksandr|Aleksei|Alexei|Anatoly|Andre[iy]|Boris|Dmitr[iy]y?|Filipp|Fyodor|Georg[iy]y|Gennady|Grigor[iy]y?|Igor|Ivan|Kirill|Kliment|"
    "Konstantin|Leonid|Matvei|Maksim|Mikhail|Nikita|Nikola[iy]|Oleg|Pavel|Pyotr|Rodion|Semyon|Sergei|Stepan|Vasil[iy]y?|Viktor|Vladimir|"
    "Vyacheslav|Yakov|Yevgeny|Yuri|Valerian|Kuzma|Lavrenty|Aleksey"
)
_JAPANESE_LAST = (
    "Yamamoto|Nagumo|Tojo|Tōjō|Yamashita|Kawabe|Kimura|Matsuda|Matsui|Matsuyama|Hata|Okamura|Umezu|Itagaki|Terauchi|Sakurai|Sakai|Kamada|Mukaide|"
    "Nishimura|Nishio|Fukudome|Hashimoto|Tanaka|Ozawa|Kurita|Toyoda|Koga|Kondo|Kondō|Miyano|Sugiyama|Sugiura|Sato|Satō|Suzuki|Takahashi|Ito|Itō|"
    "Watanabe|Nakamura|Kobayashi|Yoshida|Yamada|Sasaki|Inoue|Saito|Saitō|Mori|Abe|Ikeda|Maeda|Fujita|Ogawa|Goto|Gotō|Okada|Hasegawa|Murakami|"
    "Ishikawa|Honda|Mutaguchi|Kuribayashi|Homma|Imamura|Adachi|Hyakutake|Ushijima|Araki|Togo|Tōgō|Nogi|Oyama|Ōyama|Kuroki|Oku|"
    "Tada|Andō|Okabe|Ouchi|Kawashima|Ogasaki|Ogaki|Gotanda|Oda|Tokugawa|Toyotomi|Takeda|Uesugi|Imagawa|Mikawa|Tanabe|Yamaguchi|Doihara|"
    "Hirohito|Meiji|Kan'in"
)
_CHINESE_SYLLABLE = (
    "(?:[BPMFDTNLGKHJQXRZCSWY]|[ZCS]h|Ts|Hs)(?:i?ang?|i?ao?|ai|an|ang|ei|en|eng|i|ia|ie|ien|ih|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|"
    "ueh?|ui|un|ung|uo|ü)"
)
_CHINESE_LAST = (
    "Chiang|Jiang|Mao|Zhu|Zhou|Chou|Li|Lin|Liu|Zhang|Chang|Wang|Chen|Yang|Huang|Wu|Xu|Hsu|Sun|Ma|Hu|Guo|Kuo|He|Ho|Gao|Luo|Lo|Zheng|Cheng|Liang|Xie|"
    "Song|Sung|Tang|Han|Feng|Deng|Teng|Cao|Peng|P'eng|Zeng|Xiao|Tian|Dong|Pan|Yuan|Cai|Tsai|Yu|Du|Tu|Ye|Yeh|Wei|Su|Lu|Ding|Ren|Shen|Yao|Cui|Zhong|Tan|"
    "Fan|Wan|Xue|Hsueh|Bai|Pai|Yan|Yen|Fu|Gu|Ku|Dai|Tai|Xia|Liao|Qiu|Long|Shao|Shi|Qin|Ch'en|Xiong|Nie|Ye|Zhuge|Sima"
)

ORIGINS: tuple[tuple[str, str], ...] = (
    ("Japanese", rf"\b(?:{_JAPANESE_LAST})$|^(?:{_JAPANESE_LAST})\b|\b[A-Z][a-zōū]+(?:rō|zō|ichi|suke|nobu|masa|taro|jiro|shiro|hiko)\b"
     r"|(?:yama|mura|moto|[gk]awa|[sj]hima|jima|zaki|bayashi|naka|uchi|naya|miya)$"),
    ("Chinese", rf"^(?:{_CHINESE_LAST}) (?i:{_CHINESE_SYLLABLE}(?:[- ']?{_CHINESE_SYLLABLE})?)$|^(?:Chiang|Mao|Bai|Gu|Zhang) \w+(?:-\w+)?$|^Puyi$"),
    ("Romanian", r"escu\b|\b(?:Ion|Gheorghe|Petre|Constantin|Nicolae)\b"),
    ("Bulgarian or Serb", r"ić$|[čđ]|\bMorača"),
    ("Polish", r"(?:[sc]ki|cz|wicz|czyk)$|[łśźżąęńĄ]|\b(?:Tadeusz|Józef|Stanis\w+|Franciszek|Kazimierz|Roman|Leon|Zygmunt)\b"),
    ("Hungarian", r"\b(?:Gusztáv|Gyula|István|Lajos|Ferenc|Miklós|Béla|Géza|Sándor|János|László|Zoltán)\b|ő"),
    ("Greek", r"(?:opoulos|akis|idis|adis|atos|agos|akos|onis|oulas)$|\b(?:Georgios|Vasileios|Nikolaos|Ioannis|Konstantinos|Dimitrios|Alexandros)\b"),
    ("Finnish", r"nen$|\b(?:Gustaf|Paavo|Väinö|Aarne|Hjalmar)\b"),
    ("Dutch", r"\b(?:[Vv]an|[Vv]\.|[Tt]er|[Tt]en)\s(?:de[nr]?\s)?[A-Z]|\b(?:Jan|Pieter|Hendrik|Henri Winkelman|Karel|Maarten|Cornelis|Dirk)\b|Scharroo"),
    ("German", rf"\bvon\b|\bzu\b|\bFreiherr\b|[ßäöü]|\b(?:{_GERMAN_FIRST})\b|\b(?:{_GERMAN_LAST})$|(?:mann|stein|burg|dorff|heim|bauer)$"),
    ("Scandinavian", r"[øåæ]|sson$|sen$|\b(?:Olaf|Olav|Nils|Arne|Kristian|Ivar|Otto Ruge|Carl Gustaf)\b"),
    ("Russian", rf"(?:ov|ev|yov|sky|skii|skiy|chuk|enko|yan|shvili|o?vich|evich)$|\b(?:{_RUSSIAN_FIRST})\b|\bStalin$|hin$"),
    ("Italian", rf"\b(?:{_ITALIAN_FIRST})\b|\b(?:di|della|dal)\s|\bD'[A-Z]|(?:[aeiou][lnrstc]+i|ini|oni|elli|etti|ucci|acci|one|iano)$"),
    ("French", r"\b(?:de|du|Le|La)\s[A-Z]|\bd'[A-Z]|[éèêçëô]|(?:eau|eux|elle|ette|aud)$|\b(?:Henri|Jacques|Jean|Philippe|Pierre|Marcel|Georges|Maxime|Charles de)\b"),
    ("Spanish or Portuguese", r"[ñãõíáúó]|(?:ez|eira|eiro|ão)$|\b(?:José|Juan|Francisco|Miguel|João|Pedro)\b"),
    ("Ottoman or Arab", r"\b(?:Pasha|Bey|Effendi|Sultan|ibn|bin|al|el)\b|\bal-|\b(?:Mohamm?[ae]d|Muhammad|Ahmed|Ahmad|Hassan|Mustafa|Mehmed|Mehmet|Ali|Abd\w*)\b"),
    ("English", r".*"),
)  # fmt: skip
# What may well be of another origin.
LIKE_ORIGINS: dict[str, frozenset[str]] = {}

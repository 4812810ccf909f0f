"""The commonest passwords and the words that they are built on, folded to lower case.

A password that is one of these, with or without figures and signs around it, is refused.
"""

COMMON = frozenset(
    """
    password passwort passw0rd p@ssw0rd p@ssword pa55word pass word admin administrator root user guest login
    welcome letmein iloveyou loveyou lovely sunshine princess monkey dragon master shadow superman batman
    spiderman pokemon football baseball basketball soccer hockey tennis michael jordan jessica ashley amanda
    daniel charlie thomas robert matthew andrew joshua nicole jennifer michelle william hannah samantha
    whatever trustno1 starwars computer internet samsung google facebook myspace liverpool arsenal chelsea
    barcelona realmadrid juventus cristiano ronaldo naruto minecraft fortnite qwerty qwertz azerty qwert qwer
    asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz 2wsx q1w2e3
    q1w2e3r4 zaq12wsx zaq1zaq1 qweasd qweasdzxc a1b2c3 a1b2c3d4 abc abcd abcdef abc123 abcd1234 aa123456
    a123456 a12345678 a123456789 12345678 123456789 1234567890 123123123 11111111 88888888 66666666 00000000
    87654321 987654321 147258369 123654789 789456123 5201314 1314520 woaini woaini1314 5201314520 woaiwo
    wodemima mima mimamima nihao nihaoma zhongguo beijing shanghai taiwan taipei hongkong laoshi xuesheng
    tongxue xuexi xuexiao laopo laogong baobei meimei gege didi jiejie woshishui iloveu iloveyou1314
    changeme change default secret temp temporary test testtest tester testing demo sample example student
    teacher school classroom homework quiz quizapp quizzes exam history battle flower summer winter spring
    autumn monday friday january december christmas hello hellohello helloworld freedom family forever
    friends blessed jesus heaven angel butterfly purple orange yellow banana chocolate cookie cheese pepper
    ginger peanut snoopy mickey donald killer hunter ranger soldier warrior phoenix thunder tigger maggie
    buster harley mustang ferrari mercedes porsche corvette yamaha toyota nintendo playstation xbox matrix
    access success money dollar million winner champion legend eagle falcon panther tiger lions bulldog
    密码 我爱你 你好 老师 学生 中国 北京 上海 台湾 香港
    """.split()
)

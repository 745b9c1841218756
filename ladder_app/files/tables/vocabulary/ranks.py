"""The words and codes that name levels, and how high they rank."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from ladder_app.files.tables.vocabulary.plain import bare, is_cjk, plain

# One line a rank, a language after the other: English, German, French, Spanish, Portuguese,
# Italian, Dutch, Polish, Ukrainian, Russian; then Chinese and Japanese.
_WORDS: dict[int, str] = {
    5: "intern|internship|trainee|apprentice|praktikant|praktikantin|auszubildende|azubi|"
    "werkstudent|stagiaire|apprenti|alternant|becario|aprendiz|practicante|estagiario|estagiaria|"
    "ucen|laerling|larling|stagista|tirocinante|stajyer|apprendista|stagiair|leerling|stazysta|"
    "praktykant|стажер|стажист",
    10: "graduate|entry|entry-level|assistant|new grad|einsteiger|berufseinsteiger|assistent|"
    "debutant|debutante|jeune diplome|assistente|asistente|principiante|iniciante|starter|"
    "absolvent|nyutdannet|asystent|asistan|yardimci|ассистент|помощник|асистент|помічник|помiчник|"
    "начинающий|beginner",
    20: "junior|jr|jnr|associate|foundation|trained|nachwuchs|analista i|"
    "mladsi|mlodszy|mlodsza|uzman yardimcisi|sdr|bdr|apm|младший|младшая|молодший|молодша|джуниор",
    35: "middle|mid|mid-level|midlevel|intermediate|regular|professional|practitioner|confirme|"
    "confirmee|intermediaire|semi senior|semisenior|semi-senior|ssr|intermedio|pleno|plena|"
    "medior|samodzielny|средний|середній|середнiй|мидл|experienced|erfahren|berufserfahren|"
    "experimente|experimentee|experimentado|esperto junior|ervaren|doswiadczony",
    50: "senior|sr|snr|advanced|leitend|sênior|seniore|starszy|starsza|старший|старша|старшая|"
    "starsi|сеньор|kidemli|uzman|specialist|spezialist|spezialistin|specialiste|especialista|"
    "specialista|"
    "specjalista|"
    "специалист|спеціаліст|referent",
    60: "lead|leader|team lead|tech lead|teamleiter|teamleitung|teamlead|gruppenleiter|"
    "chef d'equipe|chef d’equipe|responsable d'equipe|lider|lider tecnico|responsabile|"
    "vedouci|leder|ledare|teamleder|capo team|teamleider|takim lideri|sef|kierownik|ведущий|"
    "ведущая|тимлид|провідний|провiдний|"
    "лид|supervisor",
    65: "staff|coordinator|koordinator|coordinador|coordenador|coordinatore",
    70: "architect|architekt|architecte|arquitecto|arquiteto|architetto|архитектор|архітектор|"
    "manager|managerin|gerente|menedzer|менеджер|руководитель|керівник|mudur|yonetici|expert|"
    "experte|"
    "expertin|experto|esperto|ekspert|эксперт|експерт|consultant principal",
    75: "principal|leitender|hlavni|главный|главная|головний|glowny|glowna|hauptingenieur",
    85: "distinguished|head|abteilungsleiter|bereichsleiter|chefe|hoofd|начальник|verantwortlicher",
    88: "direktor|reditel|director|direktor|direktorin|directeur|directrice|diretor|diretora|"
    "direttore|dyrektor|"
    "директор|partner",
    90: "fellow|vp|svp|evp|vice president",
    95: "chief|cto|ceo|cpo|president",
}
_CJK_WORDS: dict[int, str] = {
    5: "인턴|实习|インターン|見習",
    10: "신입|助理|新人|新卒|アシスタント",
    20: "주니어|初级|初級|ジュニア|一般|主查|メンバー",
    35: "미들|중급|中级|中級|ミドル|主任",
    50: "시니어|선임|高级|上級|シニア|係長|资深|資深",
    60: "리드|팀장|リーダー|组长|主管|课长|課長|組長",
    70: "전문가|매니저|专家|専門家|エキスパート|经理|マネージャー|マネジャー|次長|架构师",
    75: "수석|首席|プリンシパル|总监|部長|部长",
    88: "総監|総括|本部長",
    95: "总裁|社長",
}


def _by_word(words_by_rank: dict[int, str]) -> dict[str, int]:
    return {bare(w): rank for rank, words in words_by_rank.items() for w in words.split("|")}


_RANK_OF = _by_word(_WORDS)
_CJK_RANK_OF = _by_word(_CJK_WORDS)
_BEGINNINGS = r"(?<![\w-])(?:junior|senior)(?=[a-z]{4,})(?!ity)"
"""As in Seniorberater and Seniorkonsulent."""

_LONGEST_FIRST = sorted(_RANK_OF, key=len, reverse=True)
_WORD = re.compile(
    r"(?<![\w-])(?:" + "|".join(map(re.escape, _LONGEST_FIRST)) + r")(?![\w])|"
    "" + _BEGINNINGS
)
_CODE = re.compile(
    r"^(?:(l|ic|m|e|p|t|g|d|c|b|a|k|s|n|h|r|f|w|se|swe|sde|ae|em|cs|ds|qa|level|lvl|grade|band|"
    r"step|stage|tier|rank|stufe|niveau|nivel|livello|poziom|уровень|рівень|ур|grado|classe)"
    r"[ .-]?([0-9]{1,2})(?![0-9%]|[ ]?[-–/][ ]?[0-9])\b)"
)
_CODE_WITHIN = re.compile(
    r"[(\[ –-]((?:l|ic|m|e|p|t|g))[ .-]?([0-9]{1,2})[)\]]?$|^([0-9]{1,2})[:.)] "
)
_ROMAN = re.compile(r"[ -](i|ii|iii|iv|v|vi|vii)$|^(i|ii|iii|iv|v|vi|vii)$")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii")
_NUMBER_AFTER = re.compile(r"^(?:\w+ ){1,2}([1-9])$")
_MAX_CHARACTERS = 60
_MAX_NUMBER = 20
_ORDINARY = 30
"""The rank of a name without a word of rank, such as Engineer."""


class Rank(Struct, frozen=True):
    """What a name says of its height: a word's rank, and a code's letters and number."""

    word: int | None = None
    prefix: str = ""
    number: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether the name says anything of its height."""
        return self.word is not None or self.number is not None


@lru_cache(maxsize=4096)
def rank_of(name: str) -> Rank:
    """What a name of a level says of its height."""
    if not name or len(name) > _MAX_CHARACTERS or "\n" in name.strip():
        return Rank()
    text = plain(name)
    prefix, number = _code(text)
    return Rank(_word(text), prefix, number)


def _word(text: str) -> int | None:
    if is_cjk(text):
        found = [rank for word, rank in _CJK_RANK_OF.items() if word in text]
    else:
        found = [_RANK_OF[match[0]] for match in _WORD.finditer(text)]
    # Senior manager is above manager, senior associate above associate.
    return max(found) + len(found) - 1 if found else None


def _code(text: str) -> tuple[str, int | None]:
    found = _CODE.search(text)
    if found and (int(found[2]) <= _MAX_NUMBER or len(found[1]) > 2):
        return found[1], int(found[2])
    within = _CODE_WITHIN.search(text)
    if within:
        return within[1] or "", int(within[2] or within[3])
    roman = _ROMAN.search(text)
    if roman:
        return "roman", _ROMANS.index(roman[1] or roman[2]) + 1
    after = _NUMBER_AFTER.search(text)
    return ("after", int(after[1])) if after else ("", None)


def looks_like_level(name: str) -> bool:
    """Whether a text is named as levels are: Senior, L3, Engineer II."""
    return rank_of(name).is_known


def compare(lower: str, upper: str) -> int:
    """1 if the second name ranks above the first, -1 if below, 0 if nothing says so."""
    first, second = rank_of(lower), rank_of(upper)
    if not (first.is_known or second.is_known):
        return _by_number(lower, upper)
    words = (first.word or _ORDINARY, second.word or _ORDINARY)
    has_numbers = first.number is not None and second.number is not None
    if has_numbers and first.prefix == second.prefix and first.number != second.number:
        return _sign(first.number or 0, second.number or 0)
    return _sign(*words)


def _by_number(lower: str, upper: str) -> int:
    """How the names compare that are numbers alone."""
    are_numbers = lower.isdecimal() and upper.isdecimal()
    return _sign(int(lower), int(upper)) if are_numbers and len(lower + upper) < 7 else 0


def _sign(first: int, second: int) -> int:
    return (second > first) - (second < first)


def height(name: str) -> tuple[int, int]:
    """A key that sorts names by their rank, lowest first."""
    rank = rank_of(name)
    return rank.word or _ORDINARY, rank.number or 0

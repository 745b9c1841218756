"""What a heading means: each of its words is a part, and the parts together have a meaning."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from ladder_app.domain.model import PayPeriod
from ladder_app.domain.pay.currency import currency_codes
from ladder_app.files.tables.columns import MEANING_OF, PERCENTILES, Meaning
from ladder_app.files.tables.vocabulary.plain import bare, is_cjk, plain, words_of

# The parts: L level, S skill, R role, G group, F family, D description, N name, P pay,
# < minimum, = midpoint, > maximum, % median, C currency, T period, E experience, K kind,
# Y summary,# I title, Q proficiency, B behavior, U track, # number; a dot means nothing.
_PARTS: dict[str, str] = {
    "L": "level|levels|grade|seniority|rung|stufe|karrierestufe|laufbahnstufe|niveau|"
    "echelon|nivel|livello|poziom|уровень|рівень|rang|等级|级别|職級|等級|レベル|grado|niveaus|stopien|"
    "seviye|kademe|duzey|basamak|"
    "ступень|ступінь|грейд",
    "S": "skill|skills|competency|competence|competencies|competences|capability|capabilities|"
    "topic|item|attribute|attributes|aspect|criterion|criteria|trait|facet|fahigkeit|fahigkeiten|"
    "kompetenz|kompetenzen|kenntnis|competenza|competencia|"
    "competencias|habilidad|habilidades|habilidade|vaardigheid|vaardigheden|"
    "competentie|competenties|umiejetnosc|umiejetnosci|kompetencji|навыка|навыков|навичок|"
    "kompetencja|kompetencje|навык|навыки|"
    "навичка|навички|умение|умения|вміння|beceri|beceriler|yetkinlik|yetkinlikler|yetenek|"
    "компетенция|компетенции|компетенція|компетенції|能力|技能|スキル",
    "R": "role|job|career|position|company|rolle|poste|puesto|cargo|ruolo|functie|rola|роль|"
    "stelle|emploi|职位|役割|rol|pozisyon|позиция|позиція",
    "F": "family|familie|famille|familia|famiglia|rodzina|семейство",
    "G": "group|area|category|section|dimension|theme|pillar|domain|cluster|bereich|kategorie|"
    "thema|gruppe|domaine|categorie|axe|categoria|tema|dimensione|"
    "ambito|gebied|onderwerp|obszar|kategoria|temat|область|категория|тема|категорія|"
    "类别|領域|分类|カテゴリ|分野|kategori|grup|konu|boyut",
    "D": "description|descriptions|definition|details|detail|beschreibung|erlauterung|descriptif|"
    "descripcion|descricao|descrizione|omschrijving|beschrijving|opis|описание|опис|"
    "描述|说明|説明|aciklama|tanim",
    "N": "name|names|bezeichnung|nom|nombre|nome|naam|nazwa|название|назва|名称|名前|ad|adi",
    "P": "pay|salary|salaries|compensation|gehalt|gehalter|gehaltsband|vergutung|lohn|entgelt|"
    "salaire|remuneration|salario|sueldo|remuneracao|stipendio|retribuzione|ral|salaris|loon|"
    "wynagrodzenie|pensja|placa|зарплата|оклад|вилка|薪资|薪酬|工资|年薪|月薪|給与|年収|月給|年俸|wage|wages|ote|"
    "maas|ucret",
    "<": "minimum|min|from|mindest|von|desde|minimo|da|van|od|минимум|мин|мінімум|від|от|最低|下限|"
    "asgari",
    "=": "midpoint|mid|mittelwert|mitte|milieu|punto medio|середина|midden|srodek",
    "%": "median|mediane|mediana|медиана|медіана|中位|中央値",
    ">": "maximum|max|to|next|bis|hasta|maximo|massimo|tot|do|максимум|макс|до|最高|上限|azami",
    "C": "currency|wahrung|devise|monnaie|moneda|moeda|valuta|waluta|валюта|货币|通貨",
    "T": "period|zeitraum|periode|periodo|okres|период|період",
    "E": "experience|years|erfahrung|berufserfahrung|jahre|annees|ans|experiencia|anos|esperienza|"
    "anni|ervaring|jaren|doswiadczenie|lata|опыт|стаж|досвід|经验|経験|年数|经历|deneyim|tecrube|yil",
    "I": "title|titles|titel|titre|intitule|titulo|titolo|tytul|stanowisko|должность|посада|"
    "头衔|職名|职称|役職|unvan",
    "Y": "summary|purpose|overview|mission|kurzbeschreibung|zusammenfassung|resume|resumen|resumo|"
    "sintesi|samenvatting|podsumowanie|резюме|概要|摘要|ozet",
    "Q": "proficiency|rating|score|mastery|auspragung|bewertung|maitrise|dominio|punteggio|"
    "beheersing|bieglosc|ocena|оценка|оцінка|владение|评分|評価|熟练度|習熟度|yeterlilik|puan",
    "B": "behaviour|behavior|behaviours|behaviors|statement|statements|expectation|expectations|"
    "responsibility|responsibilities|indicator|indicators|erwartung|erwartungen|verhalten|"
    "aufgaben|verantwortung|attente|attentes|comportement|comportements|responsabilites|"
    "comportamiento|expectativa|expectativas|responsabilidad|responsabilidades|comportamento|"
    "responsabilidade|responsabilita|gedrag|verwachting|verwachtingen|"
    "oczekiwania|zachowanie|obowiazki|ожидания|обязанности|поведение|очікування|обов'язки|"
    "期望|职责|期待|職務|行動|duties|задачи|завдання|gorevler|sorumluluk|sorumluluklar|"
    "beklenti|beklentiler|davranis|davranislar|aufgabe|taches|missions|tareas|funciones|mansioni|"
    "taken|zadania",
    "U": "track|path|ladder|stream|laufbahn|pfad|filiere|parcours|itinerario|trilha|carriera|"
    "sciezka|трек|ветка|通道|コース",
    "K": "kind|type|typ|art|tipo|soort|rodzaj|тип|вид|类型|種類",
    "#": "no|nr|ref|reference|id|number|num|code|№|n|lp|numero|nummer|编号|番号|序号|index|sno|key",
    "O": "comment|comments|note|notes|remark|remarks|example|examples|kommentar|kommentare|notizen|"
    "anmerkung|anmerkungen|bemerkung|bemerkungen|commentaire|commentaires|remarque|remarques|"
    "comentario|comentarios|notas|nota|observaciones|observacoes|note|commenti|osservazioni|"
    "opmerking|opmerkingen|komentarz|komentarze|uwagi|комментарий|комментарии|примечание|"
    "примечания|коментар|коментарі|примітка|примітки|备注|注释|備考|コメント|notlar|yorum|yorumlar",
    ".": "typical|usual|required|expected|target|the|of|in|per|a|and|base|gross|range|band|bands|"
    "annual|annually|yearly|monthly|hourly|usd|own|brutto|jahres|de|del|la|le|des|anual|mensual|"
    "annuel|mensuel|annuo|mensile|roczne|spanne|what|it|looks|like|ranges|total|cash|для|"
    "each|level-wise|short|long|main|free|wymagany|wymagana|wymagane|oczekiwany|oczekiwana|"
    "erforderlich|erforderliche|erforderlicher|requis|requise|attendu|attendue|requerido|requerida|"
    "exigido|exigida|richiesto|richiesta|atteso|vereist|vereiste|verwacht|необходимый|требуемый|"
    "ожидаемый|необхідний|потрібний|очікуваний|beklenen|gerekli|gereken|в|на|за|di|du|der|yillik|"
    "aylik|saatlik",
}  # fmt: skip
_PART_OF = {bare(word): part for part, words in _PARTS.items() for word in words.split("|")}
_MEANINGS: dict[str, Meaning] = {
    "L": Meaning.LEVEL, "LN": Meaning.LEVEL, "RL": Meaning.LEVEL, "RLN": Meaning.LEVEL,
    "LI": Meaning.TITLE, "LD": Meaning.SUMMARY, "RLD": Meaning.SUMMARY, "RD": Meaning.SUMMARY,
    "LY": Meaning.SUMMARY, "RLY": Meaning.SUMMARY, "Y": Meaning.SUMMARY, "RY": Meaning.SUMMARY,
    "S": Meaning.SKILL, "SN": Meaning.SKILL, "SI": Meaning.SKILL,
    "SD": Meaning.SKILL_SUMMARY, "SY": Meaning.SKILL_SUMMARY,
    "SL": Meaning.PROFICIENCY, "SQ": Meaning.PROFICIENCY, "Q": Meaning.PROFICIENCY,
    "LS": Meaning.PROFICIENCY, "QS": Meaning.PROFICIENCY, "LQ": Meaning.PROFICIENCY,
    "QL": Meaning.PROFICIENCY, "SLN": Meaning.PROFICIENCY, "SQL": Meaning.PROFICIENCY,
    "SLD": Meaning.STATEMENT, "SQD": Meaning.STATEMENT, "QD": Meaning.STATEMENT,
    "D": Meaning.STATEMENT, "B": Meaning.STATEMENT, "BD": Meaning.STATEMENT,
    "SB": Meaning.STATEMENT, "LB": Meaning.STATEMENT, "RB": Meaning.STATEMENT,
    "G": Meaning.GROUP, "GN": Meaning.GROUP, "SG": Meaning.GROUP, "SGN": Meaning.GROUP,
    "GD": Meaning.SKIPPED, "SK": Meaning.KIND, "K": Meaning.KIND,
    "R": Meaning.FAMILY, "RN": Meaning.FAMILY, "F": Meaning.FAMILY,
    "FN": Meaning.FAMILY, "RF": Meaning.FAMILY, "RFN": Meaning.FAMILY,
    "I": Meaning.TITLE, "RI": Meaning.TITLE,
    "U": Meaning.TRACK, "RU": Meaning.TRACK, "UN": Meaning.TRACK,
    "E<": Meaning.EXPERIENCE, "<E": Meaning.EXPERIENCE, "O": Meaning.SKIPPED,
    "E": Meaning.EXPERIENCE, "EE": Meaning.EXPERIENCE, "RE": Meaning.EXPERIENCE,
    "P": Meaning.PAY, "PP": Meaning.PAY, "RP": Meaning.PAY, "LP": Meaning.PAY,
    "<": Meaning.MINIMUM, "<P": Meaning.MINIMUM, "P<": Meaning.MINIMUM,
    "=": Meaning.MIDPOINT, "=P": Meaning.MIDPOINT, "P=": Meaning.MIDPOINT,
    "%": Meaning.PERCENTILE_50, "%P": Meaning.PERCENTILE_50, "P%": Meaning.PERCENTILE_50,
    ">": Meaning.MAXIMUM, ">P": Meaning.MAXIMUM, "P>": Meaning.MAXIMUM,
    "C": Meaning.CURRENCY, "PC": Meaning.CURRENCY, "T": Meaning.PERIOD, "PT": Meaning.PERIOD,
}  # fmt: skip
_PERIOD_WORDS: dict[PayPeriod, str] = {
    PayPeriod.YEAR: "annual|annually|yearly|year|yr|pa|jahrlich|anualmente|annuellement|anual|"
    "annuel|annuelle|annuo|annua|jahr|jahres|jahresgehalt|anno|an|roczne|rocznie|год|года|годовая|"
    "в год|рік|річна|yillik|yil|"
    "jaar|jaarsalaris|年薪|年収|年俸|ano",
    PayPeriod.MONTH: "monthly|month|mo|mth|monatlich|mensuelle|mensual|mensuel|mensile|monat|"
    "monats|monatsgehalt|mois|mes|mese|miesieczne|maand|месяц|месячная|місяць|місячна|aylik|ay|月薪|"
    "月給|mensal|"
    "miesiac",
    PayPeriod.HOUR: "hourly|hour|hr|h|std|stunde|stundenlohn|heure|hora|ora|uur|godzina|час|"
    "saatlik|saat|"
    "時給|时薪",
    PayPeriod.DAY: "daily|day|tagessatz|jour|giorno|dag|день|gunluk|日給",
}
_PERIOD_OF = {
    bare(word): period for period, words in _PERIOD_WORDS.items() for word in words.split("|")
}
_SIGNS = {
    "€": "EUR", "£": "GBP", "₴": "UAH", "₽": "RUB", "₹": "INR", "₺": "TRY", "zl": "PLN",
    "r$": "BRL", "kc": "CZK", "euro": "EUR", "euros": "EUR", "tl": "TRY", "руб": "RUB",
    "рублей": "RUB", "рублях": "RUB", "грн": "UAH", "гривень": "UAH", "тенге": "KZT",
}  # fmt: skip
_PERIOD_PAY = set(
    map(
        bare,
        (
            "jahresgehalt", "monatsgehalt", "stundenlohn", "tagessatz", "jaarsalaris", "時給",
            "时薪", "日給",
        ),
    )
)  # fmt: skip
_PERCENTILE = re.compile(
    r"\b(?:p ?(10|25|50|75|90)|(?:percentile|perzentil|percentil|centile) (10|25|50|75|90)|"
    r"(10|25|50|75|90)(?:th|st|e|\.|º)? ?(?:percentile|perzentil|percentil|centile|%-ile))\b"
)
_MAX_WORDS, _MAX_CHARACTERS = 6, 80
_PEOPLE = frozenset(
    bare(word)
    for word in (
        "person", "people", "employee", "employees", "member", "members", "who", "engineer name",
        "mitarbeiter", "mitarbeiterin", "personne", "collaborateur", "empleado", "persona",
        "pessoa", "colaborador", "persone", "dipendente", "medewerker", "persoon", "osoba",
        "pracownik", "сотрудник", "співробітник", "员工", "姓名", "氏名", "社員",
    )
)  # fmt: skip
_CONTACTS = frozenset(
    bare(word)
    for word in (
        "phone", "phone number", "telephone", "email", "e-mail", "email address", "e-mail address",
        "birthday", "date of birth", "desk", "room", "badge", "employee id", "hire date",
        "start date", "telefon", "teléfono", "téléphone", "telefono", "geburtstag", "zimmer",
    )
)  # fmt: skip
_YEARS = re.compile(
    r"[0-9]{1,2}(?:[.,]5)?\s*(?:[-–—to ]+[0-9]{1,2}|\+|(?:\s*or more))?\s*\+?\s*"
    r"(?:years?|yrs?|jahre?|ans?|annees?|anos?|anni|jaar|lat|lata|лет|года?|рок[иів]*|рік|yil|年)?"
    r"(?:\s*(?:of)? ?(?:experience|exp))?"
)


class Unit(Struct, frozen=True):
    """The currency and the period that a heading names, for the amounts below it."""

    currency: str = ""
    period: PayPeriod | None = None


@lru_cache(maxsize=4096)
def meaning_of(text: str) -> Meaning | None:
    """What a heading means, where it is made of the usual words."""
    if len(text) > _MAX_CHARACTERS:
        return None
    words = plain(text)
    known = MEANING_OF.get(words) or MEANING_OF.get(words.partition(" (")[0])
    if known or not words:
        return known
    if is_cjk(words):
        return _cjk(words)
    parts = _parts(words_of(text))
    return _MEANINGS.get(parts) if parts else _percentile(" ".join(words_of(text)))


def _percentile(words: str) -> Meaning | None:
    """Which percentile of pay a heading names: P25, 25th percentile, Pay P25 (EUR)."""
    found = _PERCENTILE.search(words)
    if not found:
        return None
    rest = words_of(_PERCENTILE.sub(" ", words))
    number = next(filter(None, found.groups()))
    return PERCENTILES[int(number)] if all(_part(word) in (".", "P") for word in rest) else None


def _parts(words: tuple[str, ...]) -> str:
    if not words or len(words) > _MAX_WORDS:
        return ""
    parts = ""
    for word in words:
        part = _part(word)
        if not part:
            return ""
        parts += "" if part == "." else part
    return parts


def _part(word: str) -> str:
    if word in _PART_OF:
        return _PART_OF[word]
    if word in _PERIOD_PAY:
        return "P"
    if word.upper() in currency_codes() or word in _SIGNS or word in _PERIOD_OF:
        return "."
    return ""


def _cjk(words: str) -> Meaning | None:
    found = (part for word, part in _PART_OF.items() if is_cjk(word) and word in words)
    parts = [part for part in found if part != "."]
    if len(set(parts)) == 1:
        return _MEANINGS.get(parts[0])
    return None


def is_number_heading(text: str) -> bool:
    """Whether a column below this heading only numbers its rows: No., Ref, ID."""
    return _parts(words_of(text)) in ("#", "S#", "R#", "N#", "L#") or text.strip() in ("#", "№")


@lru_cache(maxsize=1024)
def unit_in(heading: str) -> Unit:
    """The currency and the period in a heading such as Salary in CZK, or Annual pay (€)."""
    currency, period = "", None
    for word in words_of(heading):
        if len(word) == 3 and word.upper() in currency_codes():
            currency = word.upper()
        currency = currency or _SIGNS.get(word, "")
        period = period or _PERIOD_OF.get(word)
    if is_cjk(heading):
        period = next(
            (p for word, p in _PERIOD_OF.items() if is_cjk(word) and word in bare(heading)), None
        )
    return Unit(currency, period)


def period_word(word: str) -> PayPeriod | None:
    """The period that a word of one of the languages names."""
    return _PERIOD_OF.get(word)


def is_experience(text: str) -> bool:
    """Whether a text is a time of experience, such as 2-4 years."""
    found = _YEARS.fullmatch(plain(text))
    return bool(found) and not text.strip().isdigit() and any(c.isalpha() for c in text)


def is_name_heading(text: str) -> bool:
    """Whether a text only says that names stand below it."""
    return _parts(words_of(text)) == "N"


def names_people(text: str) -> bool:
    """Whether what stands below a heading is people, by its words."""
    return any(word in _PEOPLE for word in words_of(text))


def names_contact(text: str) -> bool:
    """Whether a whole heading is of a list of people, such as Phone."""
    return plain(text) in _CONTACTS


def are_headings(texts: list[str]) -> int:
    """How many of the texts are usual headings."""
    return sum(meaning_of(text) is not None or is_number_heading(text) for text in texts)

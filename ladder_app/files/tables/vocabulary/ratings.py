"""The words and marks that rate a skill, and how much each means."""

from __future__ import annotations

import re

from ladder_app.files.tables.vocabulary.plain import bare, plain

_WORDS: dict[int, str] = {
    5: "red|rot|rouge|rojo|vermelho|rosso|rood|czerwony|красный|червоний|红|赤",
    10: "awareness|aware|novice|beginner|low|learner|bewusstsein|kennt|anfanger|einsteiger|"
    "debutant|notions|novato|principiante|iniciante|conhecimento|bajo|baixo|basso|"
    "zacatecnik|초급|laag|baslangic|poczatkujacy|niski|начинающий|новичок|початківець|початкiвець|"
    "низкий|了解|入门|"
    "初心者|知识",
    15: "basic|basics|foundation|foundational|elementary|fundamental|grundkenntnisse|grundlagen|"
    "basis|base|basique|basico|basica|basi|podstawowy|podstawowa|базовый|базовая|базовий|"
    "zakladni|grunnleggende|grundlaggande|grundlaeggende|기초|basisch|temel|初级|初級|基本|基础|基礎",
    16: "learning|lernend|apprenant",
    20: "advanced beginner|developing|emerging|fortgeschrittener anfanger|in entwicklung",
    25: "working|working knowledge|user|anwender|operationnel|autonome|amber|yellow|gelb|orange|"
    "jaune|amarillo|amarelo|giallo|geel|zolty|желтый|жовтий|黄",
    30: "intermediate|medium|moderate|good|mittel|gut|intermediaire|moyen|bon|intermedio|media|"
    "medio|intermediario|bueno|bom|buono|gemiddeld|goed|sredni|sredniozaawansowany|dobry|"
    "средний|средняя|хороший|середній|середнiй|добре|stredni|god|중급|보통|orta|iyi|中级|中級|中等|普通",
    32: "competent|kompetent|competente",
    40: "proficient|practitioner|skilled|independent|versiert|erfahren|selbststandig|maitrise|"
    "profissional|bekwaam|biegly|yetkin|уверенный|впевнений|熟练|熟練|独立",
    45: "strong|stark|fort|fuerte|forte|sterk",
    50: "high|advanced|very good|hoch|fortgeschritten|sehr gut|avance|avancee|avanzado|avanzada|"
    "avancado|avancada|avanzato|gevorderd|zaawansowany|zaawansowana|продвинутый|продвинутая|"
    "pokrocily|pokrocila|viderekommen|avansert|avanceret|avancerad|고급|просунутий|просунута|"
    "высокий|високий|ileri|cok iyi|alto|hoog|wysoki|高级|上級|高",
    55: "leading|green|grun|vert|verde|groen|zielony|зеленый|зелений|绿|緑",
    60: "전문가|expert|experte|expertin|uzman|experto|experta|especialista|esperto|ekspert|эксперт|"
    "експерт|"
    "专家|エキスパート|専門家|精通",
    65: "role model|vorbild",
    70: "master|mastery|meister|maitre|maestro|mestre|mistrz|мастер|майстер|大师|達人",
    75: "thought leader|visionary",
}
_RANKS = {bare(word): rank for rank, words in _WORDS.items() for word in words.split("|")}
_MARKS = {
    "△": 1.0, "▲": 1.0, "○": 2.0, "◯": 2.0, "◔": 2.2, "◐": 2.5, "◑": 2.5, "◒": 2.5, "◓": 2.5,
    "◕": 2.8, "●": 3.0, "◎": 4.0, "☆": 2.0, "★": 3.0, "🌑": 1.0, "🌒": 1.2, "🌓": 1.5, "🌔": 1.8,
    "🌕": 2.0, "±": 1.0, "+/-": 1.0, "+-": 1.0, "+": 2.0, "++": 3.0, "+++": 4.0,
}  # fmt: skip
_NOT_EXPECTED = frozenset(
    {
        "-", "–", "—", "−", "--", "❌", "✗", "✘", "×", "✖", "none", "no", "n/a", "na",
        "not required", "not expected", "not applicable", "nein", "keine", "non", "aucun",
        "ninguno", "nao",
        "nenhum", "nessuno", "geen", "nee", "brak", "nie", "нет", "ні", "无", "なし", "n", "nei",
        "nej", "ne", "yok",
        "hayir",
    }
)  # fmt: skip
_TICK = re.compile("[xX✓✔☑✅]|yes|y|ja|oui|si|sim|да|так|tak", re.IGNORECASE)
_NUMBERED = re.compile(r"([0-9]{1,2})\s*(?:[-–:.=]\s*|\(\s*)([^\W\d][^()\n]{1,28}?)\s*\)?")


def known_rank(word: str) -> int | None:
    """How much of a skill a usual word for a proficiency means; None for another word."""
    return _RANKS.get(plain(word))


def is_tick(word: str) -> bool:
    """Whether a text is a check mark, or a yes."""
    return bool(_TICK.fullmatch(word.strip()))


def mark_rank(word: str) -> float | None:
    """How much one of the marks ○ ◎ △ means."""
    return _MARKS.get(word.strip())


def is_not_expected(word: str) -> bool:
    """Whether a cell says that the skill is not expected."""
    return word.strip() in _NOT_EXPECTED or plain(word) in _NOT_EXPECTED


def number_and_word(text: str) -> tuple[int, str] | None:
    """The parts of “2 - Advanced beginner” and “1 (Basic)”."""
    found = _NUMBERED.fullmatch(text.strip())
    if found is None or len(found[2].split()) > 3:
        return None
    return int(found[1]), found[2]

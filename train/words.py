"""What the network sees of a word. `Entente.Language/Networks/WordFeatures.cs` does the same; change both or neither."""

NOTHING, UNKNOWN, FIRST_WORD = 0, 1, 2
PREFIXES, SUFFIXES = 4, 5
FEATURES = 1 + PREFIXES + SUFFIXES + 1
BUCKETS = 1 << 16

_MASK = (1 << 64) - 1
_PRIME, _SEED = 1099511628211, 14695981039346656037
_QUOTES = str.maketrans({
    "‘": "'", "’": "'", "‛": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "…": ".",
    "–": "-", "—": "-", "‐": "-", "‑": "-",
})

LOWER, TITLE, CAPITALS, INITIAL, MIXED, FIGURES, PART_FIGURES, MARKS = range(8)
SHAPES = 8


def plain(form):
    """The form in small letters with typewriter marks and every digit as 0."""
    text = form.translate(_QUOTES).lower()
    return "".join("0" if letter.isdecimal() else letter for letter in text)


def shape(form):
    """Capitals and figures, which `plain` leaves out."""
    capitals = small = digits = 0
    for letter in form:
        capitals += letter.isupper()
        small += letter.isalpha() and not letter.isupper()
        digits += letter.isdecimal()
    if digits:
        return FIGURES if not capitals and not small else PART_FIGURES
    if not capitals:
        return LOWER if small else MARKS
    if not small:
        return CAPITALS if capitals > 1 else INITIAL
    return TITLE if capitals == 1 and form[0].isupper() else MIXED


def word_hash(text):
    """FNV-1a over UTF-16 code units, 64 bits."""
    return _walk(_SEED, _units(text))


def buckets(text):
    """The hashed features of a plain form: beginnings, endings, the whole; -1 where the word is too short."""
    units = _units(text)
    found = []
    for kind, sequence, most in ((1, units, PREFIXES), (2, units[::-1], SUFFIXES)):
        state = _walk(_SEED, (kind,))
        for length in range(most):
            if length < len(sequence):
                state = _walk(state, sequence[length:length + 1])
                found.append(_bucket(state))
            else:
                found.append(-1)
    found.append(_bucket(_walk(_walk(_SEED, (3,)), units)))
    return found


def rows(text, vocabulary):
    """The rows of the embedding table that add up to a plain form."""
    first_bucket = FIRST_WORD + len(vocabulary)
    hashed = [first_bucket + bucket if bucket >= 0 else NOTHING for bucket in buckets(text)]
    return [vocabulary.get(text, UNKNOWN)] + hashed


def _units(text):
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[place] | data[place + 1] << 8 for place in range(0, len(data), 2)]


def _walk(state, units):
    for unit in units:
        state = ((state ^ unit) * _PRIME) & _MASK
    return state


def _bucket(state):
    state ^= state >> 32
    return (state ^ (state >> 16)) & (BUCKETS - 1)

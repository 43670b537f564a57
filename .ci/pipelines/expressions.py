"""Template expressions of Azure Pipelines, ${{ … }}, as far as the templates use them."""

import re

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
KEYWORDS = re.compile(r"\b(and|or|not)\(")
FILTERED = re.compile(r"([\w.]+)\.\*\.(\w+)")


class Names(dict):
    """An object whose names are reached by dots."""

    def __getattr__(self, name):
        if name not in self:
            raise ExpressionError(f"there is no {name}, only {', '.join(self) or 'nothing'}")
        return wrapped(self[name])


class ExpressionError(Exception):
    pass


def wrapped(value):
    if isinstance(value, list):
        return [wrapped(element) for element in value]
    return Names(value) if isinstance(value, dict) else value


FUNCTIONS = {
    "and_": lambda *all_of: all(all_of),
    "or_": lambda *any_of: any(any_of),
    "not_": lambda value: not value,
    "eq": lambda left, right: left == right,
    "ne": lambda left, right: left != right,
    "join": lambda separator, values: separator.join(values),
    "lower": lambda value: str(value).lower(),
    "all_of": lambda values, name: [value[name] for value in values],
}


def evaluate(expression, scope):
    python = KEYWORDS.sub(r"\1_(", FILTERED.sub(r"all_of(\1, '\2')", expression))
    names = {name: wrapped(value) for name, value in scope.items()}
    try:
        return eval(python, {"__builtins__": {}}, {**FUNCTIONS, **names})
    except (ExpressionError, NameError, KeyError, SyntaxError) as e:
        raise ExpressionError(f"${{{{ {expression} }}}}: {e}") from e


def substitute(text, scope):
    """A text's expressions replaced; a text that is one expression keeps its value's type."""
    whole = EXPRESSION.fullmatch(text)
    if whole:
        return evaluate(whole[1], scope)
    return EXPRESSION.sub(lambda match: str(evaluate(match[1], scope)), text)

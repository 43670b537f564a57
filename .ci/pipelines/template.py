"""Expands a pipeline and its templates into what the agents are given."""

import pathlib

import yaml

from expressions import EXPRESSION, evaluate, substitute

TYPES = {"string": str, "boolean": bool, "object": (list, dict)}


class TemplateError(Exception):
    pass


class Template:
    def __init__(self, path, repositories):
        self.path = pathlib.Path(path)
        self.repositories = repositories
        self.content = yaml.safe_load(self.path.read_text())

    def declared(self):
        return {parameter["name"]: parameter for parameter in self.content.get("parameters", [])}

    def expand(self, given, variables):
        scope = {"parameters": self.parameters(given), "variables": variables}
        body = {name: value for name, value in self.content.items() if name != "parameters"}
        return self.value(body, scope)

    def parameters(self, given):
        declared = self.declared()
        if unknown := sorted(given.keys() - declared.keys()):
            self.fail(f"takes no parameter {', '.join(unknown)}, only {', '.join(declared)}")
        return {name: self.parameter(parameter, given) for name, parameter in declared.items()}

    def parameter(self, parameter, given):
        name = parameter["name"]
        if name not in given and "default" not in parameter:
            self.fail(f"needs the parameter {name}")
        value = given.get(name, parameter.get("default"))
        if parameter["type"] == "boolean" and value in ("true", "false"):
            value = value == "true"
        if not isinstance(value, TYPES[parameter["type"]]):
            self.fail(f"the parameter {name} is {value!r}, but has to be of type {parameter['type']}")
        if value not in parameter.get("values", [value]):
            self.fail(f"the parameter {name} is {value!r}, but has to be one of {parameter['values']}")
        return value

    def value(self, value, scope):
        if isinstance(value, dict):
            return self.mapping(value, scope)
        if isinstance(value, list):
            return [item for element in value for item in self.items(element, scope)]
        return self.text(value, scope) if isinstance(value, str) else value

    def text(self, value, scope):
        try:
            return substitute(value, scope)
        except Exception as e:
            self.fail(str(e))

    def items(self, element, scope):
        if not isinstance(element, dict):
            return [self.value(element, scope)]
        if "template" in element:
            return self.included(element, scope)
        key = next(iter(element))
        directive = EXPRESSION.fullmatch(key)
        if not directive:
            return [self.value(element, scope)]
        words = directive[1].split(maxsplit=3)
        if words[0] == "each":
            return [
                item
                for one in evaluate(words[3], scope)
                for item in self.value(element[key], {**scope, words[1]: one})
            ]
        return self.value(element[key], scope) if self.holds(directive[1], scope, False) else []

    def mapping(self, mapping, scope):
        result, taken = {}, False
        for key, value in mapping.items():
            directive = EXPRESSION.fullmatch(key)
            if not directive:
                result[key] = self.value(value, scope)
                continue
            first = directive[1].startswith("if ")
            taken = False if first else taken
            if self.holds(directive[1], scope, taken):
                taken = True
                result.update(self.mapping(value, scope))
        return result

    def holds(self, directive, scope, taken):
        word, _, condition = directive.partition(" ")
        if word not in ("if", "elseif", "else"):
            self.fail(f"does not know how to expand {directive}")
        return not taken and (word == "else" or bool(self.text(f"${{{{ {condition} }}}}", scope)))

    def included(self, element, scope):
        name, _, repository = self.text(element["template"], scope).partition("@")
        given = self.value(element.get("parameters", {}), scope)
        return next(iter(self.find(name, repository).expand(given, scope["variables"]).values()))

    def find(self, name, repository):
        if repository and repository not in self.repositories:
            self.fail(f"there is no repository {repository}, only {', '.join(self.repositories)}")
        root = self.repositories.get(repository)
        path = root / name.lstrip("/") if root else self.path.parent / name
        if not path.is_file():
            self.fail(f"there is no template {path}")
        return Template(path, self.repositories)

    def fail(self, problem):
        raise TemplateError(f"{self.path.name}: {problem}")

"""A module with some of its names replaced, for another module that uses it."""


class Instead:
    def __init__(self, module, **replaced):
        self._module = module
        self.__dict__.update(replaced)

    def __getattr__(self, name):
        return getattr(self._module, name)

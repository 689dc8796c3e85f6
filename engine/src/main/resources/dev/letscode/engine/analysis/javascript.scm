; What the analysis looks for in JavaScript. The names of the captures are explained in SourceReading.
(call_expression function: (_) @call arguments: (_) @arguments)
(arguments (identifier) @call)
(variable_declarator name: (identifier) @alias value: [(identifier) (member_expression)] @aliased @type)
(assignment_expression left: (identifier) @alias right: [(identifier) (member_expression)] @aliased @type)
(variable_declarator
  name: (identifier) @alias
  value: (call_expression function: (identifier) @loader arguments: (arguments . (string) @aliased)))
(variable_declarator
  name: (object_pattern (pair_pattern key: (property_identifier) @member value: (identifier) @alias))
  value: (call_expression function: (identifier) @loader arguments: (arguments . (string) @aliased)))
(import_statement (import_clause (identifier) @alias) source: (string) @aliased)
(import_statement (import_clause (namespace_import (identifier) @alias)) source: (string) @aliased)
(import_statement
  (import_clause (named_imports (import_specifier name: (_) @member alias: (_) @alias)))
  source: (string) @aliased)
(new_expression constructor: (_) @call)
(import_statement source: (string) @import)
(call_expression
  function: [(identifier) (import)] @loader
  arguments: (arguments . (string) @import))

[(for_statement) (for_in_statement) (while_statement) (do_statement)] @loop
(for_statement condition: (binary_expression operator: ["<" "<=" "!=" "!=="] right: (_) @bound)) @bounded
(for_statement
  initializer: (lexical_declaration (variable_declarator value: (_) @bound))
  condition: (binary_expression operator: [">" ">="])) @bounded
(while_statement
  condition: (parenthesized_expression (update_expression argument: (_) @bound))) @bounded

(function_declaration name: (_) @function.name) @function
(method_definition name: (_) @function.name) @function
(variable_declarator
  name: (identifier) @function.name
  value: [(arrow_function) (function_expression)] @function)

(lexical_declaration (variable_declarator name: (identifier) @constant value: (number) @constant.value))
(new_expression
  constructor: (identifier) @container
  arguments: (arguments . [(number) (binary_expression) (identifier)] @size .)) @array

[(throw_statement) (try_statement)] @exceptions

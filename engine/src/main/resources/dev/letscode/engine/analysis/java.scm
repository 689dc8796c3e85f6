; What the analysis looks for in Java. The names of the captures are explained in SourceReading.
(method_invocation) @invocation
(object_creation_expression type: (_) @call)
(import_declaration [(scoped_identifier) (identifier)] @import)
(scoped_type_identifier) @type

[(for_statement) (enhanced_for_statement) (while_statement) (do_statement)] @loop
(for_statement condition: (binary_expression operator: ["<" "<=" "!="] right: (_) @bound)) @bounded
(for_statement
  init: (local_variable_declaration declarator: (variable_declarator value: (_) @bound))
  condition: (binary_expression operator: [">" ">="])) @bounded
(while_statement
  condition: (parenthesized_expression
    (binary_expression left: (update_expression (identifier) @bound) operator: ">"))) @bounded

(method_declaration name: (_) @function.name) @function

(field_declaration
  declarator: (variable_declarator name: (identifier) @constant value: (_) @constant.value))
(array_creation_expression dimensions: (dimensions_expr (_) @size)) @array

(local_variable_declaration declarator: (variable_declarator name: (identifier) @alias value: (method_invocation) @aliased))

(modifiers "native") @native
(synchronized_statement) @threads
[(throw_statement) (try_statement)] @exceptions

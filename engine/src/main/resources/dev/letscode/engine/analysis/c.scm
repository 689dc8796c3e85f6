; What the analysis looks for in C. The names of the captures are explained in SourceReading.
(call_expression function: (_) @call arguments: (_) @arguments)
(argument_list (identifier) @call)
(init_declarator value: (identifier) @call)
(preproc_include path: (_) @import)

[(for_statement) (while_statement) (do_statement)] @loop
(for_statement condition: (binary_expression operator: ["<" "<=" "!="] right: (_) @bound)) @bounded
(for_statement
  initializer: (declaration declarator: (init_declarator value: (_) @bound))
  condition: (binary_expression operator: [">" ">="])) @bounded
(while_statement
  condition: (parenthesized_expression (update_expression argument: (_) @bound))) @bounded

(function_definition
  declarator: (function_declarator declarator: (_) @function.name)) @function
(function_definition
  declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @function.name))) @function

(preproc_def name: (_) @constant value: (_) @constant.value)
(declaration (type_qualifier) declarator: (init_declarator declarator: (identifier) @constant value: (_) @constant.value))
(array_declarator size: (_) @size) @array
(call_expression function: (identifier) @allocator arguments: (argument_list . (_) @size)) @array

; The body of a macro is text to the grammar.
(preproc_def value: (_) @words)
(preproc_function_def value: (_) @words)

(gnu_asm_expression) @native

; What the analysis looks for in C++. The names of the captures are explained in SourceReading.
(call_expression function: (_) @call arguments: (_) @arguments)
(argument_list (identifier) @call)
(init_declarator value: (identifier) @call)
(new_expression type: (_) @type)
(declaration type: (_) @type)
(field_declaration type: (_) @type)
(parameter_declaration type: (_) @type)
(preproc_include path: (_) @import)

[(for_statement) (while_statement) (do_statement) (for_range_loop)] @loop
(for_statement condition: (binary_expression operator: ["<" "<=" "!="] right: (_) @bound)) @bounded
(for_statement
  initializer: (declaration declarator: (init_declarator value: (_) @bound))
  condition: (binary_expression operator: [">" ">="])) @bounded
(while_statement
  condition: (condition_clause value: (update_expression argument: (_) @bound))) @bounded

(function_definition
  declarator: (function_declarator declarator: (_) @function.name)) @function
(function_definition
  declarator: (pointer_declarator declarator: (function_declarator declarator: (_) @function.name))) @function
(function_definition
  declarator: (reference_declarator (function_declarator declarator: (_) @function.name))) @function
(init_declarator declarator: (identifier) @function.name value: (lambda_expression) @function)

(preproc_def name: (_) @constant value: (_) @constant.value)
(declaration (type_qualifier) declarator: (init_declarator declarator: (identifier) @constant value: (_) @constant.value))
(array_declarator size: (_) @size) @array
(call_expression function: (identifier) @allocator arguments: (argument_list . (_) @size)) @array

; The body of a macro is text to the grammar.
(preproc_def value: (_) @words)
(preproc_function_def value: (_) @words)
(declaration
  type: (_) @container
  declarator: (init_declarator value: (argument_list . (_) @size))) @array
(declaration
  type: (_) @container
  declarator: (init_declarator
    value: (argument_list
      (call_expression function: (template_function) arguments: (argument_list . (_) @size))))) @array
(new_declarator length: (_) @size) @array

(namespace_alias_definition name: (_) @alias (_) @aliased .)
(using_declaration "namespace" (_) @everything)
(gnu_asm_expression) @native
[(throw_statement) (try_statement)] @exceptions

; What the analysis looks for in Python. The names of the captures are explained in SourceReading.
(call function: (_) @call arguments: (_) @arguments)
(argument_list [(identifier) (attribute)] @call)
(assignment left: (identifier) @alias right: [(identifier) (attribute)] @aliased @call)
(import_statement name: (dotted_name) @import)
(import_statement name: (aliased_import name: (dotted_name) @import alias: (_) @alias))
(import_from_statement module_name: (_) @import)
(import_from_statement module_name: (_) @import name: (dotted_name) @member)
(import_from_statement module_name: (_) @import name: (aliased_import name: (dotted_name) @member alias: (_) @alias))
(import_from_statement module_name: (_) @everything (wildcard_import))

[(for_statement) (while_statement) (list_comprehension) (set_comprehension) (dictionary_comprehension)
 (generator_expression)] @loop
(for_statement right: (call function: (identifier) arguments: (argument_list . (_) @bound .))) @bounded
(for_statement right: (call function: (identifier) arguments: (argument_list . (_) . (_) @bound))) @bounded
((_ (for_in_clause right: (call function: (identifier) arguments: (argument_list . (_) @bound .)))) @bounded)

(function_definition name: (_) @function.name) @function
(assignment left: (identifier) @function.name right: (lambda) @function)

(assignment left: (identifier) @constant right: [(integer) (float) (binary_operator)] @constant.value)
(binary_operator left: (list) operator: "*" right: (_) @size) @array
(call function: (identifier) @allocator arguments: (argument_list . (_) @size .)) @array

[(raise_statement) (try_statement)] @exceptions

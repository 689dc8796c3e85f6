; What the analysis looks for in Rust. The names of the captures are explained in SourceReading.
(call_expression function: (_) @call)
(macro_invocation macro: (_) @call)
(macro_invocation (token_tree) @words)
(macro_rule right: (_) @words)
(use_declaration argument: (_) @import)
(scoped_type_identifier) @type

[(for_expression) (while_expression) (loop_expression)] @loop
(for_expression value: (range_expression (_) (_) @bound)) @bounded

(function_item name: (_) @function.name) @function

(const_item name: (_) @constant value: (_) @constant.value)
(array_expression length: (_) @size) @array

(unsafe_block) @native
(foreign_mod_item) @native

-- @EXPECTED_RESULTS@: OUTPUT-LIMIT
-- The driver leans on the horn.
while true do io.write(("honk "):rep(1000)) end

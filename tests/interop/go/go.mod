module policies

go 1.19

require github.com/golang-jwt/jwt/v5 v5.0.0

// Debian's package is version 4; what the code calls is the same in both.
replace github.com/golang-jwt/jwt/v5 => /usr/share/gocode/src/github.com/golang-jwt/jwt

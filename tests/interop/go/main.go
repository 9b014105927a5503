// One line of JSON in, one out: what the code that was written for a policy says of a token.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Both functions of the code for one policy; the test writes the list of them beside this file.
type policy struct {
	verify   func(token, key string) (jwt.MapClaims, error)
	verifyAt func(token, key string, at time.Time) (jwt.MapClaims, error)
}

type question struct {
	Policy     int
	Token, Key string
	Now        *int64
}

type answer struct {
	Accepted bool   `json:"accepted"`
	Why      string `json:"why,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	answers := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		one := policies[asked.Policy]
		var claims jwt.MapClaims
		var err error
		if asked.Now == nil {
			claims, err = one.verify(asked.Token, asked.Key)
		} else {
			claims, err = one.verifyAt(asked.Token, asked.Key, time.Unix(*asked.Now, 0))
		}
		said := answer{Accepted: err == nil && claims != nil}
		if err != nil {
			said.Why = err.Error()
		}
		if err := answers.Encode(said); err != nil {
			panic(err)
		}
	}
}

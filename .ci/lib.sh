# shellcheck shell=bash
# What the checks share.

checkouts=()

title() { printf '\n=== %s\n' "$1"; }

require_tools() {
  local missing=()
  command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
  command -v mvn >/dev/null || missing+=(maven)
  command -v go >/dev/null || missing+=(golang)
  command -v python3 >/dev/null || missing+=(python3)
  command -v chromium >/dev/null || missing+=(chromium)
  command -v git >/dev/null || missing+=(git)
  if [ ${#missing[@]} -gt 0 ]; then
    apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"
  fi
}

# helm_cli MAJOR VERSION: the path of a helm built from source, kept in a cache outside the checkout.
helm_cli() {
  local folder="${XDG_CACHE_HOME:-$HOME/.cache}/helmtest/helm/$2"
  if [ ! -x "$folder/helm" ]; then
    GOBIN="$folder" go install "helm.sh/helm/$1/cmd/helm@$2" >&2
  fi
  echo "$folder/helm"
}

clean_checkout() {
  local folder
  folder=$(mktemp -d -p "$scratch")
  git clone -q "$root" "$folder"
  echo "$folder"
}

# with_helm HELM COMMAND…: runs a command with that helm first on the PATH, and no setting of ours.
with_helm() {
  local helm=$1
  shift
  env -u HELM_RELEASE_NAME -u HELM_VALUES_FILE_OVERRIDE -u HELMTEST_ENVIRONMENTS -u HELMTEST_HELM \
    PATH="$(dirname "$helm"):$PATH" "$@"
}

jar_digests() {
  (cd "$1" && find . -path '*/target/*.jar' -print0 | sort -z | xargs -0 sha256sum)
}

same_jars() {
  local first
  first=$(jar_digests "$1")
  [ -n "$first" ] || { echo "there are no jars to compare"; return 1; }
  diff <(echo "$first") <(jar_digests "$2")
  echo "$first"
}

# without_helm COMMAND…: runs a command where neither helm nor Go is on the PATH.
without_helm() {
  local path
  path=$(tr ':' '\n' <<<"$PATH" | while read -r folder; do
    [ -x "$folder/helm" ] || [ -x "$folder/go" ] || echo "$folder"
  done | paste -sd:)
  env -u HELM_RELEASE_NAME -u HELM_VALUES_FILE_OVERRIDE -u HELMTEST_ENVIRONMENTS -u HELMTEST_HELM \
    PATH="$path" "$@"
}

# local_repository CHECKOUT FOLDER: a local repository with what the checkout builds, and what was fetched before.
local_repository() {
  local fetched="$HOME/.m2/repository"
  mkdir -p "$2"
  [ ! -d "$fetched" ] || cp -R "$fetched/." "$2"
  rm -rf "$2/io/helmtest"
  mvn -B -ntp -q -f "$1" -Dmaven.repo.local="$2" -DskipTests install
}

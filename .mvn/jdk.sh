# Sourced by mvnw: see to it that Maven runs on the JDK this project is built for.
#
# Why: a machine's default java is often older while a newer JDK is installed beside it, and a Maven
# toolchain is not enough, for Quarkus loads the application's classes in Maven's own JVM.
# Keeps a JAVA_HOME or java that is new enough, else takes the first one found where JDKs live.

jdk_wanted=25

# Whether the folder $1 holds a JDK (not only a JRE) of the wanted version or newer.
jdk_fits() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  jdk_version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = //p') || return 1
  case "$jdk_version" in
  '' | *[!0-9]*) return 1 ;;
  esac
  [ "$jdk_version" -ge "$jdk_wanted" ]
}

# The home of the java on the PATH, links followed by java itself.
jdk_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

jdk_choose() {
  if [ -n "${JAVA_HOME-}" ] && jdk_fits "$JAVA_HOME"; then
    return 0
  fi
  jdk_found=$(jdk_on_path) || jdk_found=
  if [ -n "$jdk_found" ] && jdk_fits "$jdk_found"; then
    JAVA_HOME=$jdk_found
    return 0
  fi
  for jdk_found in /usr/lib/jvm/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_fits "$jdk_found"; then
      JAVA_HOME=$jdk_found
      return 0
    fi
  done
  return 1
}

# mvnw switches globbing off; the search needs it, and only the search.
set +f
if jdk_choose; then
  export JAVA_HOME
  set -f
else
  echo "Followthrough needs a JDK $jdk_wanted or newer and found none: install one (https://adoptium.net), or set JAVA_HOME to it." >&2
  exit 1
fi

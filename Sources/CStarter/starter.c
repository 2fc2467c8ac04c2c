#include "CStarter.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char site_yml[] = {
#embed "Files/site.yml"
};
static const unsigned char tonglu_schools_txt[] = {
#embed "Files/tonglu-schools.txt"
};
static const unsigned char tonglu_schools_yml[] = {
#embed "Files/tonglu-schools.yml"
};
static const unsigned char gitignore[] = {
#embed "Files/gitignore"
};
static const unsigned char pages_yml[] = {
#embed "Files/pages.yml"
};
static const unsigned char netlify_toml[] = {
#embed "Files/netlify.toml"
};
static const unsigned char wrangler_toml[] = {
#embed "Files/wrangler.toml"
};
static const unsigned char headers_txt[] = {
#embed "Files/headers.txt"
};
static const unsigned char nginx_conf[] = {
#embed "Files/nginx.conf"
};
static const unsigned char caddyfile[] = {
#embed "Files/Caddyfile"
};

static const StarterFile files[] = {
    {"seeds/site.yml", site_yml, sizeof site_yml},
    {"seeds/tonglu-schools.txt", tonglu_schools_txt, sizeof tonglu_schools_txt},
    {"seeds/tonglu-schools.yml", tonglu_schools_yml, sizeof tonglu_schools_yml},
    {".gitignore", gitignore, sizeof gitignore},
    {".github/workflows/pages.yml", pages_yml, sizeof pages_yml},
    {"netlify.toml", netlify_toml, sizeof netlify_toml},
    {"wrangler.toml", wrangler_toml, sizeof wrangler_toml},
    {"hosting/_headers", headers_txt, sizeof headers_txt},
    {"hosting/nginx.conf", nginx_conf, sizeof nginx_conf},
    {"hosting/Caddyfile", caddyfile, sizeof caddyfile},
};

StarterFile starter_file(size_t number) {
  return number < sizeof files / sizeof *files ? files[number] : (StarterFile){0};
}

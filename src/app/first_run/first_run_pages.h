#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::app
{

/** The steps of the first run, in their order. */
enum class FirstRunPage : std::uint8_t { Welcome, Opencode, Where, Token, Deployment, Directory, Keychain, Start, Done };

/** What a person has chosen so far; all texts as they were typed. */
struct FirstRunChoices {
    enum class Where : std::uint8_t { Deployment, ThisComputer };

    Where where = Where::Deployment;
    QString token; // or a reference to one
    QString url;
    QString directory;
    bool keepInFile = false; // the token stands in workers.json itself, readable by its owner only
    bool onlyWorker = false; // "Add worker…": begins with where

    bool operator==(const FirstRunChoices &) const = default;
};

/** The pages that these choices lead through, from the first to the last. */
[[nodiscard]] QList<FirstRunPage> pagesFor(const FirstRunChoices &choices);
/** Nothing behind the last page, and for a page that these choices do not lead to. */
[[nodiscard]] std::optional<FirstRunPage> nextPage(FirstRunPage page, const FirstRunChoices &choices);
[[nodiscard]] std::optional<FirstRunPage> previousPage(FirstRunPage page, const FirstRunChoices &choices);

/** Whether the token itself was given, and not where it is kept. */
[[nodiscard]] bool isLiteralToken(const FirstRunChoices &choices);

} // namespace oco::app

#include "app/first_run/first_run_pages.h"

#include "config/token_reference.h"

#include <QDir>

namespace oco::app
{

using Page = FirstRunPage;

QList<Page> pagesFor(const FirstRunChoices &choices)
{
    QList<Page> pages;
    if (!choices.onlyWorker) {
        pages = {Page::Welcome, Page::Opencode};
    }
    pages << Page::Where;
    const bool local = choices.where == FirstRunChoices::Where::ThisComputer;
    if (!local) {
        pages << Page::Token << Page::Deployment;
    }
    pages << Page::Directory;
    // A token that is kept somewhere already stays there.
    if (!local && isLiteralToken(choices)) {
        pages << Page::Keychain;
    }
    pages << Page::Start << Page::Done;
    return pages;
}

std::optional<Page> nextPage(Page page, const FirstRunChoices &choices)
{
    const QList<Page> pages = pagesFor(choices);
    const qsizetype at = pages.indexOf(page);
    return at >= 0 && at + 1 < pages.size() ? std::optional(pages.at(at + 1)) : std::nullopt;
}

std::optional<Page> previousPage(Page page, const FirstRunChoices &choices)
{
    const QList<Page> pages = pagesFor(choices);
    const qsizetype at = pages.indexOf(page);
    return at > 0 ? std::optional(pages.at(at - 1)) : std::nullopt;
}

bool isLiteralToken(const FirstRunChoices &choices)
{
    const auto reference = config::TokenReference::parse(choices.token, QDir::homePath());
    return !reference || reference->kind() == config::TokenReference::Kind::Literal;
}

} // namespace oco::app

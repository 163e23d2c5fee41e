// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/loadnote.h"

#include "app/session/session.h"
#include "ui/common/errortext.h"
#include "ui/common/shortfalltext.h"

#include <QCoreApplication>

#include <utility>

namespace hookdesk {

namespace {

struct LoadNoteWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::LoadNote)
};

QString explained(const ApiError &error)
{
    const ErrorText text = errorText(error);
    return QStringList{text.headline, text.advice, text.details}.join(QLatin1Char('\n'));
}

QStringList shortfallTexts(const LoadState &state)
{
    QStringList texts;
    if (isToBeSaid(state.odataShortfall))
        texts.append(LoadNoteWords::tr("OData list: %1").arg(shortfallText(*state.odataShortfall)));
    if (isToBeSaid(state.restShortfall))
        texts.append(LoadNoteWords::tr("REST list: %1").arg(shortfallText(*state.restShortfall)));
    if (!texts.isEmpty())
        texts.prepend(
            LoadNoteWords::tr("Not all webhooks were read. The others stay in the list."));
    return texts;
}

} // namespace

LoadNote loadNote(const LoadState &state, bool hasRows)
{
    if (state.error && hasRows) {
        const ErrorText text = errorText(*state.error);
        const QString what =
            state.finishedAt.isValid()
                ? LoadNoteWords::tr("The list may be out of date: it could not be refreshed. %1 %2")
                : LoadNoteWords::tr("Not all webhooks were read. %1 %2");
        return {what.arg(text.headline, text.advice), text.details, true};
    }
    QStringList texts = state.error ? QStringList() : shortfallTexts(state);
    QStringList details;
    for (const auto &[error, shortfall] : {std::pair(state.restError, state.restShortfall),
                                           std::pair(state.odataError, state.odataShortfall)}) {
        if (!state.error && error && shortfall)
            details.append(explained(*error));
    }
    if (!state.error && state.restError && !state.restShortfall) {
        texts.append(LoadNoteWords::tr(
            "The REST list is not available: headers, and maybe endpoints, are missing."));
        details.append(explained(*state.restError));
    }
    if (!state.error && state.odataError && !state.odataShortfall) {
        texts.append(LoadNoteWords::tr(
            "The OData list is not available: names, statuses and creation times may be missing."));
        details.append(explained(*state.odataError));
    }
    if (!state.problems.isEmpty()) {
        texts.append(LoadNoteWords::tr("%n record(s) could not be read.", nullptr,
                                       int(state.problems.size())));
        details.append(state.problems.join(QLatin1Char('\n')));
    }
    return {texts.join(QLatin1Char(' ')), details.join(QStringLiteral("\n\n")), false};
}

} // namespace hookdesk

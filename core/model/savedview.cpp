// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/savedview.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

ViewQuestion questionOf(const SavedView &view, const QString &language)
{
    ViewQuestion question;
    ParsedFilter parsed = parseFilter(view.filter, language);
    question.queue.open = false; // the filter says which ones
    question.queue.filter = std::move(parsed.filter);
    question.queue.sort = view.sort;
    question.queue.descending = view.descending;
    for (const FilterProblem &problem : parsed.problems)
        question.problems += filterProblemText(problem);
    if (!view.unread.isEmpty())
        question.problems += QCoreApplication::translate("Views", "This view was saved by another version of Aviso: its %1 is not known here, and the usual one is shown. Choose another one, or update Aviso.")
                                 .arg(view.unread.contains("sort"_L1) ? QCoreApplication::translate("Views", "order") : QCoreApplication::translate("Views", "choice of columns"));
    return question;
}

QString canonicalFilter(const QString &typed)
{
    const ParsedFilter parsed = parseFilter(typed);
    if (!parsed.problems.empty())
        return typed;
    const QString text = filterText(parsed.filter, u"en"_s);
    return parseFilter(text).filter == parsed.filter ? text : typed;
}

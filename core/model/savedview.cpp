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
    if (view.unread.contains("sort"_L1))
        question.problems += QCoreApplication::translate("Views", "This view was saved in an order that is not known here, and is shown by what is due next. Choose another order, or update Aviso.");
    if (view.unread.contains("columns"_L1))
        question.problems += QCoreApplication::translate("Views", "This view was saved with columns that are not known here, and is shown with the usual ones. Choose its columns, or update Aviso.");
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

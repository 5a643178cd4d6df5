// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text.h"

#include <algorithm>

bool LocalText::isEmpty() const
{
    return std::all_of(byLanguage.begin(), byLanguage.end(), [](const QString &text) { return text.isEmpty(); });
}

QString LocalText::in(const QString &language) const
{
    for (const QString &candidate : {language, QString(), QStringLiteral("en")}) {
        if (const auto found = byLanguage.find(candidate); found != byLanguage.end() && !found->isEmpty())
            return *found;
    }
    return byLanguage.isEmpty() ? QString() : byLanguage.first();
}

LocalText LocalText::of(const QString &text, const QString &language)
{
    return text.isEmpty() ? LocalText() : LocalText{{{language, text}}};
}

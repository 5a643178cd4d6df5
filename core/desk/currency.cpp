// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/currency.h"

#include "core/storage/store.h"
#include "core/text/money.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString moneyDocument = u"money"_s;

}

Result<QString> keptCurrency(Store &store)
{
    return store.document(moneyDocument).map([](const std::optional<QByteArray> &json) {
        const QString code = json ? QJsonDocument::fromJson(*json).object()[u"currency"_s].toString() : QString();
        return isCurrencyCode(code) ? code : u"EUR"_s;
    });
}

Result<void> keepCurrency(Store &store, const QString &code)
{
    if (!isCurrencyCode(code))
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Aftersales", "\"%1\" is no currency. Write its code of three letters, such as EUR, GBP or MXN.").arg(code.left(20)));
    const Result<std::optional<QByteArray>> kept = store.document(moneyDocument);
    if (!kept)
        return tl::unexpected(kept.error());
    QJsonObject all = *kept ? QJsonDocument::fromJson(**kept).object() : QJsonObject();
    all.insert(u"currency"_s, code);
    return store.saveDocument(moneyDocument, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

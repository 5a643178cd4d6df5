// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/model/words.h"
#include "core/model/codec.h"

#include <QRandomGenerator>

/// Fills any described value with random, legal content: the same seed gives the same value.
class AnyValue
{
public:
    explicit AnyValue(quint32 seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    void fill(QString &value)
    {
        static const QString pieces[] = {QStringLiteral("a"), QStringLiteral("ñÑ"), QStringLiteral("'\""), QStringLiteral("\\n:x ?"), QStringLiteral("\n"),
                                         QStringLiteral("日本"), QStringLiteral("😀"), QStringLiteral("%_!"), QStringLiteral("$1"), QStringLiteral(" ")};
        value = QStringLiteral("");
        for (int i = below(12); i > 0; --i)
            value += pieces[below(10)];
    }
    void fill(bool &value) { value = below(2) == 1; }
    void fill(double &value) { value = below(360000) / 1000.0 - 180; }
    template<std::integral T>
    void fill(T &value) { value = static_cast<T>(m_random.bounded(1, 2000000000)); }
    void fill(Instant &value) { value.ms = static_cast<qint64>(m_random.bounded(2.0e12)); }
    void fill(QDate &value) { value = QDate(2000, 1, 1).addDays(below(20000)); }
    void fill(QStringList &value)
    {
        value.clear();
        for (int i = below(4); i > 0; --i)
            fill(value.emplaceBack());
    }
    void fill(LocalText &value)
    {
        value.byLanguage.clear();
        for (const QString &language : {QStringLiteral("es"), QStringLiteral("en"), QString(QStringLiteral(""))}) {
            if (below(2) == 1)
                fill(value.byLanguage[language]);
        }
    }
    void fill(CustomerText &value) { fill(value.words); }
    void fill(TeamText &value) { fill(value.words); }
    template<typename Tag>
    void fill(Id<Tag> &value)
    {
        quint32 words[4];
        m_random.fillRange(words);
        value.value = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), 16));
    }
    template<Named T>
    void fill(T &value)
    {
        const auto &rows = Names<T>::table.rows;
        value = rows[static_cast<size_t>(below(static_cast<int>(rows.size())))].first;
    }
    template<typename T>
    void fill(std::optional<T> &value)
    {
        value.reset();
        if (below(2) == 1)
            fill(value.emplace());
    }
    template<typename T>
    void fill(std::vector<T> &value)
    {
        value.resize(static_cast<size_t>(below(4)));
        for (T &element : value)
            fill(element);
    }
    template<typename... T>
    void fill(std::variant<T...> &value)
    {
        const auto which = static_cast<size_t>(below(static_cast<int>(sizeof...(T))));
        size_t at = 0;
        ((at++ == which ? this->fill(value.template emplace<T>()) : void()), ...);
    }
    template<Described T>
    void fill(T &value)
    {
        T::describe(value, [this](const char *, auto &field) { this->fill(field); });
    }
    template<typename T>
    T make()
    {
        T value{};
        fill(value);
        return value;
    }

private:
    QRandomGenerator m_random;
};

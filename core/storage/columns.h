// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codec.h"
#include "core/storage/query.h"

#include <QCoreApplication>

/// The table of a struct; its columns have the names of describe().
template<typename T>
struct TableOf;

/// What a column holds in SQL.
enum class ColumnType { Text, Integer, Boolean, Real };

/// Text that both databases accept: without NUL, lone surrogates replaced by U+FFFD.
QString storable(const QString &text);
/// The JSON of a value as text, storable too.
QString storableJson(const QJsonValue &json);
/// The value in a JSON text; undefined when it is none.
QJsonValue parsedJson(const QString &text);

/// How a field is kept in a column: as JSON text when nothing else is said. `read` answers false for what cannot be there.
template<typename T>
struct Stored
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(const T &value) { return storableJson(toJson(value)); }
    static bool read(const QVariant &column, T &value) { return fromJson(parsedJson(column.toString()), value); }
};
template<typename T>
struct Stored<std::vector<T>>
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(const std::vector<T> &value)
    {
        return value.empty() ? QStringLiteral("[]") : storableJson(toJson(value));
    }
    static bool read(const QVariant &column, std::vector<T> &value)
    {
        const QString text = column.toString();
        value.clear();
        return text == QLatin1String("[]") || fromJson(parsedJson(text), value);
    }
};
template<>
struct Stored<QString>
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(const QString &value) { return storable(value); }
    static bool read(const QVariant &column, QString &value)
    {
        value = column.toString();
        return !column.isNull();
    }
};
template<>
struct Stored<bool>
{
    static constexpr ColumnType type = ColumnType::Boolean;
    static QVariant write(bool value) { return value; }
    static bool read(const QVariant &column, bool &value)
    {
        value = column.toBool();
        return !column.isNull();
    }
};
template<std::integral T>
struct Stored<T>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static QVariant write(T value) { return static_cast<qint64>(value); }
    static bool read(const QVariant &column, T &value)
    {
        bool ok = false;
        value = static_cast<T>(column.toLongLong(&ok));
        return ok && !column.isNull();
    }
};
template<>
struct Stored<double>
{
    static constexpr ColumnType type = ColumnType::Real;
    static QVariant write(double value) { return value; }
    static bool read(const QVariant &column, double &value)
    {
        bool ok = false;
        value = column.toDouble(&ok);
        return ok && !column.isNull();
    }
};
template<>
struct Stored<Instant>
{
    static constexpr ColumnType type = ColumnType::Integer;
    static QVariant write(const Instant &value) { return value.ms; }
    static bool read(const QVariant &column, Instant &value) { return Stored<qint64>::read(column, value.ms); }
};
/// An unknown date is NULL.
template<>
struct Stored<QDate>
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(const QDate &value)
    {
        return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    }
    static bool read(const QVariant &column, QDate &value)
    {
        value = QDate::fromString(column.toString(), Qt::ISODate);
        return value.isValid() || column.isNull();
    }
};
/// A null id is the empty text.
template<typename Tag>
struct Stored<Id<Tag>>
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(const Id<Tag> &value) { return value.isNull() ? QStringLiteral("") : value.toString(); }
    static bool read(const QVariant &column, Id<Tag> &value)
    {
        const QString text = column.toString();
        value = Id<Tag>::parse(text);
        return !column.isNull() && value.isNull() == text.isEmpty();
    }
};
template<Named T>
struct Stored<T>
{
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant write(T value) { return nameOf(value); }
    static bool read(const QVariant &column, T &value)
    {
        const std::optional<T> known = valueOf<T>(column.toString());
        value = known.value_or(value);
        return known.has_value();
    }
};
template<typename T>
struct Stored<std::optional<T>>
{
    static constexpr ColumnType type = Stored<T>::type;
    static QVariant write(const std::optional<T> &value)
    {
        static constexpr int nulls[] = {QMetaType::QString, QMetaType::LongLong, QMetaType::Bool, QMetaType::Double};
        return value ? Stored<T>::write(*value) : QVariant(QMetaType(nulls[static_cast<int>(type)]));
    }
    static bool read(const QVariant &column, std::optional<T> &value)
    {
        value.reset();
        return column.isNull() || Stored<T>::read(column, value.emplace());
    }
};

/// SQL made from the fields of a struct; computed once per struct.
class Columns
{
public:
    template<Described T>
    static const Columns &of()
    {
        static const Columns columns = [] {
            Columns made{QString::fromLatin1(TableOf<T>::name)};
            const T any{};
            T::describe(any, [&made]<typename F>(const char *name, const F &) {
                made.add(QLatin1String(name), Stored<F>::type);
            });
            return made;
        }();
        return columns;
    }

    const QString &table() const { return m_table; }
    const QStringList &names() const { return m_names; }
    const std::vector<ColumnType> &types() const { return m_types; }
    int size() const { return static_cast<int>(m_names.size()); }
    /// "a.id, a.name, ..."
    QString list(const QString &alias = {}) const;
    /// "insert into t (...) values (...)"; `extra` columns stand behind those of the struct.
    QString insert(const QStringList &extra = {}) const;
    /// As insert, and an existing row of the same id takes the values; `keep` columns stay as they were.
    QString upsert(const QStringList &extra = {}, const QStringList &keep = {}) const;

private:
    explicit Columns(QString table) : m_table(std::move(table)) {}
    void add(const QString &name, ColumnType type);

    QString m_table;
    QStringList m_names;
    std::vector<ColumnType> m_types;
};

/// The values of the columns of a struct, in the order of describe().
template<Described T>
std::vector<QVariant> storedRow(const T &value)
{
    std::vector<QVariant> row;
    row.reserve(static_cast<size_t>(Columns::of<T>().size()));
    T::describe(value, [&row]<typename F>(const char *, const F &field) { row.push_back(Stored<F>::write(field)); });
    return row;
}

/// Binds them by place, beginning with the first.
void bindRow(Query &query, std::vector<QVariant> row);

/// Damaged, naming table, column and what stands there.
tl::unexpected<Error> damagedColumn(const QString &table, const char *column, const QVariant &found);

/// Reads a struct from the current row, beginning at column `at`.
template<Described T>
Result<T> readRow(const Query &query, int at = 0)
{
    Result<T> value(T{});
    const char *wrong = nullptr;
    QVariant found;
    T::describe(*value, [&]<typename F>(const char *name, F &field) {
        const QVariant column = query.value(at++);
        if (!Stored<F>::read(column, field) && !wrong) {
            wrong = name;
            found = column;
        }
    });
    if (wrong)
        return damagedColumn(Columns::of<T>().table(), wrong, found);
    return value;
}

/// Runs a query and reads all its rows.
template<Described T>
Result<std::vector<T>> readAll(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    std::vector<T> all;
    while (query.next()) {
        Result<T> row = readRow<T>(query);
        if (!row)
            return tl::unexpected(row.error());
        all.push_back(std::move(*row));
    }
    return all;
}

/// Runs a query and reads its first row, if there is one.
template<Described T>
Result<std::optional<T>> readFirst(Query &query)
{
    if (Result<void> ok = query.exec(); !ok)
        return tl::unexpected(ok.error());
    if (!query.next())
        return std::optional<T>();
    return readRow<T>(query).map([](T &&row) { return std::optional<T>(std::move(row)); });
}

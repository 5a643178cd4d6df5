// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

/// A table that asks for its next page when the view comes to its end.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && !m_next.isEmpty() && !m_fetching; }
    void fetchMore(const QModelIndex &parent) override;
    /// The page that was asked for did not come: it is asked for again when the view comes to its end.
    void failed() { m_fetching = false; }

Q_SIGNALS:
    void moreWanted(const QString &after);

protected:
    /// A page has come; `next` continues behind it, and is empty at the end.
    void arrived(const QString &next);

private:
    QString m_next;
    bool m_fetching = false;
};

/// The rows of such a table.
template<typename Row>
class PagedRows : public PagedModel
{
public:
    using PagedModel::PagedModel;

    void setRows(std::vector<Row> rows, const QString &next)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrived(next);
        endResetModel();
    }
    void appendRows(const std::vector<Row> &rows, const QString &next)
    {
        arrived(next);
        if (rows.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    /// Where the pages of a list that is read again wait until all of them are there.
    std::vector<Row> &gathered() { return m_gathered; }
    /// Shows what was gathered; false: it is what is shown.
    bool take(const QString &next)
    {
        std::vector<Row> rows = std::exchange(m_gathered, {});
        const bool isOther = rows != m_rows;
        isOther ? setRows(std::move(rows), next) : arrived(next);
        return isOther;
    }
    const Row *at(const QModelIndex &index) const { return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr; }
    const std::vector<Row> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

private:
    std::vector<Row> m_rows;
    std::vector<Row> m_gathered;
};

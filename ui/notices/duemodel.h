// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/digest.h"
#include "ui/viewpoint.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// The cards of what came due, one row for each incident, and one for each missed call.
class DueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DueModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : QAbstractListModel(parent), m_viewpoint(viewpoint) {}

    void setCards(std::vector<NoticeCard> cards);
    const std::vector<NoticeCard> &cards() const { return m_cards; }
    /// The card of a row; null when there is none.
    const NoticeCard *at(const QModelIndex &index) const;
    /// Where the card of the same incident, or of the same call, stands.
    QModelIndex indexOf(const NoticeCard &card) const;
    /// How a card is drawn.
    RowContent content(const NoticeCard &card) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Viewpoint m_viewpoint;
    std::vector<NoticeCard> m_cards;
};

/// Paints one card in two lines.
class DueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DueDelegate(const DueModel &model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DueModel &m_model;
};

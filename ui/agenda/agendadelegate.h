// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agendamodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

/// Where the parts of a commitment's row lie; computed once, read by sizeHint, paint and the pointer alike.
struct AgendaGeometry
{
    QRect tile; ///< the urgency's icon
    QRect what, who; ///< first column: what is owed, and to whom
    QRect incident, channel; ///< second column: on which incident, by which channel, by whom
    QRect due, clock; ///< at the end: how soon, and the wall time
    bool isNarrow = false; ///< no room for two columns: the incident stands on the second line, and no channel
    QRect log, why, more; ///< the buttons of the row under the pointer

    /// `end`: the width of the last column in pixels.
    AgendaGeometry(const Theme &theme, const QRect &row, int end);
    static int height(const Theme &theme);
    static int headingHeight(const Theme &theme, bool first);
};

/// Paints Today: headings, and one row for each commitment.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit AgendaDelegate(const AgendaModel &model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    /// To whom it is owed, in so many pixels: names are cut before the number to call is.
    QString who(const AgendaRow &row, const QFont &font, int width) const;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void whyClicked(const QModelIndex &index);
    void logClicked(const QModelIndex &index);
    /// The button that shows what else can be done.
    void moreClicked(const QModelIndex &index);

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const AgendaRow &row) const;
    /// How it stands: by which channel and whom, or who put it off until when.
    void paintStanding(QPainter *painter, const Theme &theme, const QRect &rect, const AgendaRow &row) const;
    void paintButtons(QPainter *painter, const QStyleOptionViewItem &option, const AgendaGeometry &geometry) const;

    AgendaGeometry geometry(const QStyleOptionViewItem &option) const;

    const AgendaModel &m_model;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visiting.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QDrag;
class VisitCard;

/// Technicians by hour or by day, with a card for each of their visits. Cards are dragged, or picked up with M and placed with Enter: arrows
/// move the selection, then the card.
class BoardGrid : public QWidget
{
    Q_OBJECT
public:
    explicit BoardGrid(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setBoard(const VisitBoard &board);
    const VisitBoard &board() const { return m_board; }
    bool isWeek() const { return m_board.to - m_board.from > std::chrono::hours(26); }
    /// The visit that the keyboard is on.
    const VisitRow *current() const;
    /// Whose row it is on.
    std::optional<TechnicianId> currentTechnician() const;
    void choose(VisitId visit);
    /// Picks up what is current, or an incident that has no visit yet; false: it is not to be moved.
    bool pickUp();
    void pickUp(const VisitNeed &need);
    bool isCarrying() const { return m_carried.has_value(); }
    QList<VisitCard *> cards() const { return m_cards; }
    /// Which technician and moment a point means; nothing outside of them.
    std::optional<std::pair<TechnicianId, Instant>> at(const QPoint &point) const;
    /// Where that is.
    QPoint pointOf(TechnicianId technician, Instant at) const;

Q_SIGNALS:
    /// A card was placed elsewhere: of whom it is taken, to whom it goes, and when it begins then.
    void moveWanted(const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins);
    void planWanted(IncidentId incident, TechnicianId who, Instant begins);
    void openRequested(IncidentId incident);
    void currentChanged();
    /// What is carried is here now, in words.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Hands what is dragged to the window system, and returns when it was let go.
    virtual void haul(QDrag *drag);

private:
    /// A row of the board: one technician.
    struct Lane
    {
        BoardTechnician who;
        int top = 0;
        int height = 0;
    };
    /// What the keyboard carries.
    struct Carried
    {
        std::optional<VisitRow> visit; ///< nothing: an incident
        std::optional<VisitNeed> need;
        size_t from = 0; ///< whose row it is taken from
        size_t lane = 0;
        Instant begins;
        Milliseconds takes{0};
    };
    void carryOn(const std::vector<Lane> &before);
    void layOut();
    void placeCards(Lane &lane, size_t index, int &card);
    int headWidth() const;
    int headHeight() const;
    int cardHeight() const;
    double columnWidth() const;
    int columns() const;
    double xOf(Instant at) const;
    QDate dayAt(int column) const;
    void paintHead(QPainter &painter);
    void paintLane(QPainter &painter, const Lane &lane);
    void paintClosed(QPainter &painter, const Lane &lane);
    void paintCarried(QPainter &painter);
    void carry(int key);
    void place();
    void walk(int key);
    void setCurrent(VisitCard *card);
    void sayWhere();
    void drop(const VisitRow &row, TechnicianId from, TechnicianId to, Instant begins);

    Viewpoint m_viewpoint;
    VisitBoard m_board;
    std::vector<Lane> m_lanes;
    QList<VisitCard *> m_cards;
    VisitCard *m_current = nullptr;
    std::optional<Carried> m_carried;
    std::optional<std::pair<TechnicianId, Instant>> m_target; ///< under what is dragged
    std::optional<std::pair<VisitRow, TechnicianId>> m_dragged; ///< as it was when it was picked up, and of whom
    QPoint m_pressed;
    int m_firstHour = 8;
    int m_lastHour = 19;
};

package com.example.orders;

import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives points for orders, and loses them in two ways. */
public class OrderPoints {
  private static final System.Logger LOG = System.getLogger(OrderPoints.class.getName());

  /** The points of each customer. */
  public static class Accounts {
    private final EntityManager manager;

    public Accounts(EntityManager manager) {
      this.manager = manager;
    }

    @Transactional
    public void credit(Order order) {
      manager.persist(order);
    }
  }

  private final Accounts accounts;
  private final EntityManager manager;

  public OrderPoints(Accounts accounts, EntityManager manager) {
    this.accounts = accounts;
    this.manager = manager;
  }

  @Transactional
  public void place(Order order) {
    manager.persist(order);
    try {
      accounts.credit(order);
    } catch (IllegalStateException e) {
      LOG.log(Level.WARNING, "no points for this order", e);
    }
  }

  @TransactionalEventListener
  public void placed(Order order) {
    manager.persist(order);
  }
}
